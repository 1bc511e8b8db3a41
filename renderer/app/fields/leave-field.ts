/**
 * Dates and times are taken over when their field is left. Whoever saves, leaves or locks with the cursor still in one
 * has left it in their mind, so what was typed there must count.
 *
 * @returns after the forms have heard of it
 */
export async function leaveField(): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  await new Promise((resolve) => setTimeout(resolve))
}
