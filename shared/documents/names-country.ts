/**
 * Whether the name of a body says already where it is from: «… Азербайджанской Республики», «Турецкой» for Турция. Adjectives
 * of a country share its first three letters.
 */
export function namesCountry(organisation: string, country: string): boolean {
  const beginning = country.toLowerCase().slice(0, 3)
  return organisation.toLowerCase().split(/[^\p{L}]+/u).some((part) => part.startsWith(beginning))
}
