/** The paragraphs of a text, each as its lines: an empty line begins a paragraph, a single break stays a break. */
export const paragraphsOf = (text: string): string[][] =>
  text
    .split(/\r\n?|\n/)
    .join('\n')
    .split(/\n[ \t]*\n+/)
    .map((paragraph) => paragraph.split('\n'))
    .filter((lines) => lines.some((line) => line.trim() !== ''));
