import { z } from 'zod';
import { hasControls } from './controls.ts';

/** Control and direction marks never travel: what is signed must read as it looks. */
const wellFormed = (text: string) => text.isWellFormed() && !hasControls(text);

/** One line of text for a title, a name or a label: no line break, 1 to 300 characters. */
export const line = z
  .string()
  .min(1)
  .max(300)
  .refine((text) => wellFormed(text) && !/[\n\r]/.test(text));

/** Prose as a person typed it: up to 20,000 characters. */
export const paragraph = z.string().min(1).max(20_000).refine(wellFormed);

/** Prose that may be left empty. */
export const anyText = z.string().max(20_000).refine(wellFormed);

/** A text with something of ours around it where both fit into a paragraph, else the text alone. */
export const whereItFits = (around: string, text: string): string =>
  around.length <= 20_000 ? around : text;
