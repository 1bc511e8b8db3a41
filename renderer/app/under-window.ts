/** Whether a dialog lies over this element, so that keys are meant for the dialog and not for what is below. */
export function isUnderWindow(element: Element | null): boolean {
  const dialog = document.querySelector('[aria-modal="true"]')
  return dialog !== null && (element === null || !dialog.contains(element))
}
