/** Takes whoever sent a form that is not complete to the first field that says so, once it does. */
export function focusFault(form: HTMLElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}

const controls = 'input, textarea, select, button, a[href], [tabindex]';

/** Puts the focus on the field of this id, or on the first control inside what has it. */
export function focusField(id: string): void {
  const found = document.getElementById(id);
  const field = found?.matches(controls) ? found : found?.querySelector<HTMLElement>(controls);
  field?.focus();
  found?.scrollIntoView({ block: 'nearest' });
}
