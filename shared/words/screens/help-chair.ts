import type { Help } from './help-desk.ts';

/** Five lines for each screen of a chair's desk, by its address. */
export const chairHelp: Record<string, Help> = {
  '/': {
    title: 'What is due',
    lines: [
      'This page says what your sub-group owes for the quarter, and by when.',
      'The tasks may be done in any order. Only exceptions ask for words.',
      'Everything is saved as you go. Close the app whenever you like, and go on where you stopped.',
      'Nothing leaves this computer until you sign the return and send the file yourself.',
      'To look at another quarter, press the quarter at the top.',
    ],
  },
  '/figures': {
    title: 'Figures',
    lines: [
      'Type the figure of each month or quarter. Enter goes down, Tab goes right, Escape brings back what was there.',
      'Copy cells in Excel and paste them here: you see how each was read before anything is saved.',
      'Where there is no figure, choose “No data” and say why. An empty cell is asked about; “No data” is an answer.',
      'A note beside a figure asks you to look again. It never stops you, and never changes what you typed.',
      'Figures that an analyst supplies are here already: confirm them, or dispute them and say why.',
    ],
  },
  '/figures/import': {
    title: 'Import a spreadsheet',
    lines: [
      'Choose an Excel or CSV file, and say which row holds the headings.',
      'Each column is matched by its name. Where the app is not sure it says so: look at those.',
      'Days are read with the day first, and each is shown as it was read: 03/11/2026 is 3 November 2026.',
      'Rows that cannot be read are named by their cell. The good rows can be taken without them.',
      'Nothing is saved until the last step, and one Undo takes it all back.',
    ],
  },
  '/indicators/:ref': {
    title: 'One indicator',
    lines: [
      'The sentence at the top says what the figures show, and whether it is more than ordinary variation.',
      'The run chart shows each figure in time; the dashed lines are the limits of ordinary variation.',
      'With few figures there are no limits, or limits for trial. The page says which.',
      '“Show all values as a table” gives every figure at this desk in numbers, with its note.',
      'When counting itself has changed, propose a fresh start of the chart: it goes to the secretariat with the return.',
    ],
  },
  '/actions': {
    title: 'Actions',
    lines: [
      'Each action needs one answer a quarter: no change, an update, or complete.',
      'Red or amber needs a sentence or two: what changed this quarter.',
      'When a date moves, the old one stays on view, and the page asks why it moved.',
      'Tick a milestone when it is done; the day can be put right.',
      'What you said last quarter stands beside it, to be read or used again.',
    ],
  },
  '/exceptions': {
    title: 'Exceptions',
    lines: [
      'An exception is an item that does worse or better than the plan’s written rules allow. The app finds them.',
      'Each says why it is here, in words. Only these need an explanation from you.',
      'If one is no exception to you, say so with the reason: the secretariat sees both.',
      'Raise one yourself when the Board should know something that no figure shows.',
      'Better than expected counts too: say what worked, so that others can use it.',
    ],
  },
  '/exceptions/:ref': {
    title: 'Explain one exception',
    lines: [
      'For something off track three answers are needed: why, what is being done and by whom, and by when.',
      'A good “why” names the main causes and says roughly how much each counts for.',
      'Last quarter’s text can be used again; it must be looked at and confirmed before you sign.',
      'Do not name victims, suspects or anybody who can be recognised.',
      'The numbers of words are a guide. Nothing is cut off, and everything is saved as you type.',
    ],
  },
  '/contributions': {
    title: 'Contributions',
    lines: [
      'These priorities are led by another sub-group, and yours contributes to them.',
      'Say what your sub-group did towards each this quarter, or that there is nothing to add.',
      'Your words go to the Board under your sub-group’s name, beside those of the others.',
      'Where the views of sub-groups differ, the secretariat puts them side by side and asks for a ruling.',
      'A contribution may be sent even when you have no exceptions to report.',
    ],
  },
  '/requests': {
    title: 'Requests',
    lines: [
      'Here stands what a committee, the commissioner or the Board has asked of your sub-group, with its minute.',
      'Write the answer in the box: it is kept as you type, and travels with the return.',
      'Tick the box when the request is answered in full. Without the tick it stays open.',
      'What you answered in earlier quarters stands above the box.',
      'When the secretariat has noted your answer, the request moves to “Answered”.',
    ],
  },
  '/stories': {
    title: 'Success stories',
    lines: [
      'Write down what went well, when it happens. It need not wait for the quarter’s end.',
      'Only what you tick goes to the Board with your return. The rest stays on this computer.',
      'Two or three sentences are enough: what was done, with whom, and what came of it.',
      'Do not name victims, suspects or anybody who can be recognised.',
      'A story may belong to a priority, an indicator or an action, or to none.',
    ],
  },
  '/sign': {
    title: 'Check and sign',
    lines: [
      'Everything that the return will say stands here. Each part has a way back to change it.',
      'Every item is accounted for: exception, normal, not due, or no data with the reason.',
      'Of items that are normal no figure that you entered leaves, unless the plan lists it.',
      'Signing asks for your passphrase and locks the return. To change it afterwards, revise it: it becomes the next version.',
      'If there is nothing to report, say so: a signed nil return is an answer, silence is not.',
    ],
  },
  '/returns/:docId': {
    title: 'A signed return',
    lines: [
      'The file is what counts: send it to the secretariat as the page says.',
      'The fingerprint proves that nobody changed it. The secretariat sees the same one.',
      'The file can be saved again at any time, and as text where a mail gateway stops unknown endings.',
      'A receipt comes back from the secretariat. Open it here, and this page says that the return arrived.',
      'If something is wrong in it, revise it and sign again: the new return replaces this one.',
    ],
  },
  '/from-the-board': {
    title: 'From the Board',
    lines: [
      'What the Board decided about your items, from the file that the secretariat sent back.',
      'New actions come with the next plan, and are then among your actions.',
      'Requests of the Board, of scrutiny or of the commissioner wait here until they are answered in full.',
      'Your answer travels with your next return.',
      'If nothing is here, no decisions file was opened yet: open it with Ctrl+O.',
    ],
  },
  '/brief': {
    title: 'Three minutes at the Board',
    lines: [
      'One side of paper for you to speak from, made from your return.',
      'It says what changed, what goes on, and what you ask of the Board.',
      'It carries only what your return carries. Nothing else leaves this computer by it.',
      'Print it with Ctrl+P, or save it as a file.',
      'It follows the return that you signed last. Sign again, and it changes with it.',
    ],
  },
  '/history': {
    title: 'Returns and history',
    lines: [
      'Every return that was signed at this desk, the newest first, with its version and who signed.',
      'A version that was replaced stays here. Nothing that was signed is ever deleted.',
      'Open one to save its file again, or to see the receipt.',
      'Choose two to compare them word by word and figure by figure.',
      'Who changed which figure and when stands under “Changes”.',
    ],
  },
  '/history/compare': {
    title: 'Compare two returns',
    lines: [
      'The older return is on the left, the newer on the right.',
      'Words that were added or removed are marked by name, not by colour alone.',
      'Figures stand in one table, each with the difference.',
      'An item that only one of the two speaks of is said to be new, or gone.',
      'Nothing can be changed here.',
    ],
  },
};
