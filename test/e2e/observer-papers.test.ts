import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { accreditedList } from '../../shared/documents/accredited-list/kind.ts'
import { observerCertificate } from '../../shared/documents/observer-certificate/kind.ts'
import { aGuest, received } from '../electron/register/accreditation/observers-desk.ts'
import { aMission, anElection, anOrganisation } from '../electron/register/history/samples.ts'
import { type DeskDriver, prepareRegister, startDeskForFile } from '../helpers/desk-driver.ts'
import { makeTemporaryFolder, removeFolder } from '../helpers/temporary-folder.ts'
import { previewSays } from './case-papers.ts'

/** From a decided batch to its certificates, and from the figures to the list, in English as well. */

const userDataFolder = makeTemporaryFolder()
let desk: DeskDriver

beforeAll(async () => {
  await prepareRegister(join(userDataFolder, 'register'), async (client) => {
    const election = await client.elections.create(anElection())
    const body = await client.organisations.create(anOrganisation())
    const mission = await client.missions.create(aMission({ electionId: election.id, organisationId: body.id }))
    const empty = { ky: '', ru: '' }
    const ids: string[] = []
    for (const [surname, latin] of [['Алиев', 'ALIYEV'], ['Бериев', 'BERIYEV'], ['Вагиф', 'VAGIF']] as const) {
      const person = await client.people.create(aGuest(surname, 'Рустам', { passportName: { surname: latin, given: 'RUSTAM' } }))
      const application = await client.applications.create({
        electionId: election.id, personId: person.id, missionId: mission.id, organisationId: null, kind: 'short-term', countryCode: 'AZ', title: empty, languages: '', phone: '', email: '',
        observesFromOn: null, observesToOn: null, steps: [received('2025-10-18')], replaces: null, notes: '',
      })
      ids.push(application.id)
    }
    const { batch } = await client.accreditation.putIntoBatch({ batchId: null, ids })
    await client.accreditation.decide({ id: batch.id, revision: batch.revision, decision: { number: '73', on: '2025-10-24', title: empty }, validUntilOn: '2025-12-20', certificateMask: '{seq:4}' })
  })
  desk = await startDeskForFile({ userDataFolder })
  await desk.unlock()
})

afterAll(async () => {
  await desk.quit()
  removeFolder(userDataFolder)
})

async function chooseEnglish(): Promise<void> {
  await desk.window.getByText(desk.text('workshop:languages.en'), { exact: true }).first().click()
}

test('the certificates of a decided batch stand in the preview, in Kyrgyz and in English', async () => {
  await desk.goTo('accreditation')
  await desk.window.getByRole('tab', { name: desk.text('accreditation:tabs.batches'), exact: true }).click()
  await desk.row('batches', '№ 73').click()
  await desk.window.getByRole('button', { name: observerCertificate.name.ky, exact: true }).click()
  await previewSays(desk, '№ 0001', 'Алиев Рустам', 'ALIYEV RUSTAM', 'Өлкөсү: Азербайжан')
  await chooseEnglish()
  await previewSays(desk, 'No. 0003', 'VAGIF RUSTAM', 'Valid until 20 December 2025', 'INTERNATIONAL OBSERVER’S CERTIFICATE')
})

test('the figures of an election lead to the list of the accredited, which adds up to them', async () => {
  await desk.goTo('accreditation')
  await desk.window.getByRole('button', { name: accreditedList.name.ky, exact: true }).click()
  await previewSays(desk, 'Бардыгы: 3 байкоочу', '2025-жылдын 24-октябрындагы № 73')
  await chooseEnglish()
  await previewSays(desk, 'Total: 3 observers', 'Parliamentary elections of 30 November 2025', 'Azerbaijan')
  expect(await desk.window.getByText('ДОЛБООР / DRAFT').count()).toBeGreaterThan(0)
})
