/**
 * Characters that no signed document may hold: control characters other than tab and line breaks, and those
 * that reorder the text around them (Unicode Standard Annex #9: embeddings, overrides, isolates), by which a
 * name can be made to read as another.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Whether the text holds a character that would have the document refused. */
export const hasControls = (text: string): boolean => controls.test(text);

/** The text as it may be kept and signed: what was typed or pasted, less those characters. */
export const withoutControls = (text: string): string => text.replace(new RegExp(controls, 'g'), '');
