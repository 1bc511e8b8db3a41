import type { Application } from '../../../shared/register/accreditation/schema.ts'
import type { Person } from '../../../shared/register/people/schema.ts'
import { api } from '../../api.ts'

/** An application with the name of the one who applies, which is its heading. */
export interface NamedApplication extends Application {
  readonly personNames?: Pick<Person, 'passportName' | 'kyrgyzName' | 'russianName'>
}

export async function getNamedApplication(reference: { id: string }): Promise<NamedApplication> {
  const application = await api.applications.get(reference)
  const { passportName, kyrgyzName, russianName } = await api.people.get({ id: application.personId })
  return { ...application, personNames: { passportName, kyrgyzName, russianName } }
}
