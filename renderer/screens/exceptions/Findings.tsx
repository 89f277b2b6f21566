import type { OneException } from '../../../shared/contract/explaining.ts';
import { withoutControls } from '../../../shared/model/controls.ts';
import { explaining as words } from '../../../shared/words/screens/explaining.ts';
import { useTell } from '../../hooks.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { Shape } from '../../parts/Shape.tsx';
import { TextArea } from '../../parts/TextArea.tsx';
import { useTyped } from '../../typed.ts';

type Finding = OneException['findings'][number];

/** What the figures say against the words of one answer. It is said politely, and may be answered or left. */
export function Findings({ one, field }: { one: OneException; field: Finding['field'] }) {
  const found = one.findings.filter((each) => each.field === field);
  return (
    <div aria-live="polite">
      {found.length > 0 && (
        <div className="explaining-findings stack-tight">
          <p className="row-tight">
            <Shape name="triangle" />
            <strong>{words.findings}</strong>
            <span className="small">{words.findingsText}</span>
          </p>
          {found.map((each) => (
            <div key={each.place} className="stack-tight">
              <p>{each.message}</p>
              {each.right === '' ? (
                <Disclosure summary={`${words.right} …`}>
                  <Right finding={each} />
                </Disclosure>
              ) : (
                <Right finding={each} />
              )}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function Right({ finding: { place, right } }: { finding: Finding }) {
  const draft = useTell('drafts.put');
  const { text, setText, flush } = useTyped({
    stored: right,
    keep: (said) => draft.tell({ place, text: said.trim() === '' ? null : said }),
  });
  return (
    <TextArea
      label={words.right}
      hint={words.rightHint}
      rows={1}
      value={text}
      change={(typed) => setText(withoutControls(typed))}
      left={flush}
    />
  );
}
