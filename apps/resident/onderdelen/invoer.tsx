import { Textarea, Textbox } from '@utrecht/component-library-react';
import { type ReactNode, useEffect, useState } from 'react';
import { leesBedrag, leesDatum } from '../aanvraag/antwoord.ts';
import { formulier as f } from '../teksten/formulier.ts';
import { bedragInSom } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { beschreven, Groep, Veld } from './veld.tsx';

interface Invoer<T> {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly fout?: ReactNode;
  readonly waarde: T | undefined;
  /** Undefined: empty. Null: something stands there that cannot be read. */
  readonly zet: (waarde: T | undefined | null) => void;
}

export function Tekstveld({
  lang,
  autoComplete = 'off',
  type = 'text',
  hoogstens = lang ? 4000 : 200,
  ...veld
}: Omit<Invoer<string>, 'zet'> & {
  readonly zet: (waarde: string) => void;
  readonly lang?: boolean;
  readonly autoComplete?: string;
  readonly type?: 'text' | 'email';
  /** Most characters it takes. */
  readonly hoogstens?: number;
}) {
  const gedeeld = {
    id: veld.id,
    value: veld.waarde ?? '',
    invalid: Boolean(veld.fout),
    'aria-describedby': beschreven(veld),
    autoComplete,
  };
  return (
    <Veld {...veld}>
      {lang ? (
        <Textarea {...gedeeld} maxLength={hoogstens} onChange={(g) => veld.zet(g.currentTarget.value)} />
      ) : (
        <Textbox {...gedeeld} type={type} maxLength={hoogstens} onChange={(g) => veld.zet(g.currentTarget.value)} />
      )}
    </Veld>
  );
}

/** An amount in euros, typed as people do; given on as whole cents. */
export function Bedragveld({
  onderNul = false,
  ...over
}: Invoer<number> & {
  /** A balance, which may be overdrawn; elsewhere an amount below nothing is refused with the reason. */
  readonly onderNul?: boolean;
}) {
  const [tekst, setTekst] = useState(() => (over.waarde === undefined ? '' : bedragInSom(over.waarde, 'nl')));
  const { waarde } = over;
  useEffect(() => {
    if (waarde !== undefined && leesBedrag(tekst, true) !== waarde) setTekst(bedragInSom(waarde, 'nl'));
  }, [waarde, tekst]);
  const teLaag = !onderNul && (leesBedrag(tekst, true) ?? 0) < 0;
  const veld = teLaag ? { ...over, fout: <Zeg van={f.bedragOnderNul} /> } : over;
  const hint = veld.hint ?? <Zeg van={onderNul ? f.saldoHint : f.bedragHint} />;
  return (
    <Veld {...veld} hint={hint}>
      <div className="meedoen-geld">
        <span aria-hidden="true">€</span>
        <Textbox
          id={veld.id}
          // the number keys of a phone have no minus
          inputMode={onderNul ? 'text' : 'decimal'}
          value={tekst}
          invalid={Boolean(veld.fout)}
          aria-describedby={beschreven({ ...veld, hint })}
          autoComplete="off"
          maxLength={16}
          onChange={(g) => {
            const nieuw = g.currentTarget.value;
            setTekst(nieuw);
            veld.zet(nieuw.trim() === '' ? undefined : (leesBedrag(nieuw, onderNul) ?? null));
          }}
        />
      </div>
    </Veld>
  );
}

/** Day, month, year in three boxes: no calendar to fight with. */
export function Datumveld({ klein, ...veld }: Invoer<string> & { readonly klein?: boolean }) {
  const { zeg } = useTaal();
  const delenVan = (datum: string | undefined) => {
    const [jaar = '', maand = '', dag = ''] = datum?.split('-') ?? [];
    return { dag: dag.replace(/^0/, ''), maand: maand.replace(/^0/, ''), jaar };
  };
  const [delen, setDelen] = useState(() => delenVan(veld.waarde));
  const { waarde } = veld;
  useEffect(() => {
    if (waarde !== undefined && leesDatum(delen.dag, delen.maand, delen.jaar) !== waarde) setDelen(delenVan(waarde));
  });
  const zet = (deel: 'dag' | 'maand' | 'jaar', tekst: string) => {
    const nieuw = { ...delen, [deel]: tekst.replace(/\D/g, '') };
    setDelen(nieuw);
    const gelezen = leesDatum(nieuw.dag, nieuw.maand, nieuw.jaar);
    veld.zet(gelezen === 'leeg' ? undefined : gelezen === 'onvolledig' || gelezen === 'bestaat-niet' ? null : gelezen);
  };
  const bestaatNiet = leesDatum(delen.dag, delen.maand, delen.jaar) === 'bestaat-niet';
  const fout = veld.fout && bestaatNiet ? zeg(f.datumBestaatNiet) : veld.fout;
  return (
    <Groep
      id={`${veld.id}-groep`}
      vraag={veld.label}
      hint={veld.hint ?? zeg(f.datumHint)}
      fout={fout}
      klein={klein ?? false}
    >
      <div className="meedoen-datum">
        {(['dag', 'maand', 'jaar'] as const).map((deel) => (
          <span key={deel}>
            <label htmlFor={deel === 'dag' ? veld.id : `${veld.id}-${deel}`}>{zeg(f[deel])}</label>
            <Textbox
              id={deel === 'dag' ? veld.id : `${veld.id}-${deel}`}
              inputMode="numeric"
              value={delen[deel]}
              invalid={Boolean(fout)}
              maxLength={deel === 'jaar' ? 4 : 2}
              autoComplete="off"
              onChange={(g) => zet(deel, g.currentTarget.value)}
            />
          </span>
        ))}
      </div>
    </Groep>
  );
}
