import type { BezitAntwoord, InkomstAntwoord, PersoonAntwoord } from '@meedoen/contract/aanvraag';
import { DataList, DataListItem, DataListKey, DataListValue, Paragraph } from '@utrecht/component-library-react';
import { type ReactNode, useState } from 'react';
import { Uitleg } from '../onderdelen/delen.tsx';
import { Bedragveld, Datumveld, Tekstveld } from '../onderdelen/invoer.tsx';
import { Groep, Keuzelijst, type Optie, Vinkje } from '../onderdelen/veld.tsx';
import { alledaags } from '../teksten/alledaags.ts';
import { formulier as f } from '../teksten/formulier.ts';
import { overPartner, partner } from '../teksten/partner.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { antwoordUitBekend, gelijkAntwoord, isLeeg, isWeetNiet, type Vraag, WEET_NIET } from './antwoord.ts';
import { Documentvraag } from './documentvraag.tsx';
import { Bezit, type Half, Inkomsten, Personen } from './lijstvraag.tsx';
import { antwoordInWoorden, bekendInWoorden } from './weergave.ts';

interface Props {
  readonly aanvraagId: string;
  readonly vraag: Vraag;
  readonly waarde: unknown;
  readonly fout: ReactNode;
  /** Errors inside the rows of a list, by id of the field. */
  readonly rijfouten: Readonly<Record<string, string>>;
  /** Null as a value: something stands there that cannot be read yet. */
  readonly zet: (waarde: unknown) => void;
}

export const veldId = (veld: string): string => `veld-${veld.replace(/[^\w-]/g, '-')}`;
const tekstVan = (waarde: unknown): string | undefined => (typeof waarde === 'string' ? waarde : undefined);
const getalVan = (waarde: unknown): number | undefined => (typeof waarde === 'number' ? waarde : undefined);
const idsVan = (waarde: unknown): readonly string[] =>
  Array.isArray(waarde) ? waarde.filter((each): each is string => typeof each === 'string') : [];
const rijenVan = <T,>(waarde: unknown): readonly Half<T>[] => (Array.isArray(waarde) ? waarde : []);

/** What we fetched ourselves, with where from; the person only says whether it is right. */
function Bekend({ vraag }: { readonly vraag: Vraag }) {
  const taal = useTaal();
  if (!vraag.bekend) return null;
  const { waarde } = vraag.bekend;
  const regels = vraag.soort === 'bevestig' ? bekendInWoorden(waarde, taal) : antwoordInWoorden(vraag, waarde, taal);
  return (
    <section className="meedoen-kaart" aria-label={`${taal.zeg(f.wetenKop)}: ${vraag.tekst}`}>
      <DataList>
        <DataListItem>
          <DataListKey>
            <Zeg van={f.wetenKop} />
          </DataListKey>
          <DataListValue>
            {regels.map((regel) => (
              <div key={regel}>{regel}</div>
            ))}
          </DataListValue>
        </DataListItem>
      </DataList>
      <Paragraph appearance="small">
        <Zeg van={f.bron} met={{ bron: vraag.bekend.bron }} />
      </Paragraph>
    </section>
  );
}

function useOpties(vraag: Vraag): readonly Optie[] {
  const { zeg } = useTaal();
  const weetNiet = { waarde: 'weet-niet', tekst: zeg(f.weetNiet), uitleg: zeg(f.weetNietUitleg) };
  if (vraag.soort === 'ja-nee')
    return [{ waarde: 'ja', tekst: zeg(alledaags.ja) }, { waarde: 'nee', tekst: zeg(alledaags.nee) }, weetNiet];
  return [...(vraag.keuzes ?? []), weetNiet];
}

function Kiezen({ vraag, waarde, fout, zet }: Props) {
  const id = veldId(vraag.veld);
  const opties = useOpties(vraag);
  const gekozen = isWeetNiet(waarde)
    ? 'weet-niet'
    : vraag.soort === 'ja-nee' && typeof waarde === 'boolean'
      ? waarde
        ? 'ja'
        : 'nee'
      : tekstVan(waarde);
  return (
    <Groep id={id} vraag={vraag.tekst} hint={vraag.hulp} fout={fout}>
      <Keuzelijst
        naam={id}
        opties={opties}
        gekozen={gekozen}
        fout={Boolean(fout)}
        kies={(k) => zet(k === 'weet-niet' ? WEET_NIET : vraag.soort === 'ja-nee' ? k === 'ja' : k)}
      />
    </Groep>
  );
}

/** "Is this right?" about something known; with a kind of its own the right answer is asked when it is not. */
function Bevestigen({ anders, ...props }: Props & { readonly anders?: ReactNode }) {
  const { vraag, waarde, fout, zet } = props;
  const id = veldId(vraag.veld);
  const { zeg } = useTaal();
  const eigenSoort = vraag.soort !== 'bevestig';
  const [nee, setNee] = useState(eigenSoort && !isLeeg(waarde) && !gelijkAntwoord(waarde, antwoordUitBekend(vraag)));
  const antwoord =
    !eigenSoort && typeof waarde === 'object' && waarde !== null && 'klopt' in waarde ? waarde : undefined;
  const toelichting = antwoord && 'toelichting' in antwoord ? tekstVan(antwoord.toelichting) : undefined;
  const gekozen = eigenSoort
    ? nee
      ? 'nee'
      : isLeeg(waarde)
        ? undefined
        : 'ja'
    : antwoord
      ? antwoord.klopt
        ? 'ja'
        : 'nee'
      : isWeetNiet(waarde)
        ? 'weet-niet'
        : undefined;
  const kies = (keuze: string) => {
    setNee(keuze === 'nee');
    if (keuze === 'weet-niet') zet(WEET_NIET);
    else if (!eigenSoort) zet({ klopt: keuze === 'ja' });
    else zet(keuze === 'ja' ? antwoordUitBekend(vraag) : undefined);
  };
  return (
    <div className="meedoen-blok">
      <Bekend vraag={vraag} />
      <Groep
        id={gekozen === 'nee' && eigenSoort ? `${id}-klopt` : id}
        vraag={
          eigenSoort ? (
            <>
              {vraag.tekst} <Zeg van={f.klopt} />
            </>
          ) : (
            vraag.tekst
          )
        }
        hint={eigenSoort ? undefined : vraag.hulp}
        fout={gekozen === 'nee' && eigenSoort ? undefined : fout}
      >
        <Keuzelijst
          naam={`${id}-klopt`}
          gekozen={gekozen}
          kies={kies}
          fout={Boolean(fout)}
          opties={[
            { waarde: 'ja', tekst: zeg(f.kloptJa) },
            { waarde: 'nee', tekst: zeg(f.kloptNee) },
            ...(eigenSoort ? [] : [{ waarde: 'weet-niet', tekst: zeg(f.weetNiet), uitleg: zeg(f.weetNietUitleg) }]),
          ]}
        />
      </Groep>
      {gekozen === 'nee' ? (
        <div className="meedoen-vervolg">
          {eigenSoort ? (
            anders
          ) : (
            <Tekstveld
              id={`${id}-anders`}
              lang
              label={zeg(f.watAnders)}
              waarde={toelichting}
              zet={(tekst) => zet(tekst ? { klopt: false, toelichting: tekst.slice(0, 1000) } : { klopt: false })}
            />
          )}
        </div>
      ) : null}
    </div>
  );
}

/** A list with "none" and "I do not know" as full answers. */
function Lijstvraag({
  niets,
  children,
  ...props
}: Props & { readonly niets: ReactNode; readonly children: ReactNode }) {
  const { vraag, waarde, fout, zet } = props;
  const id = veldId(vraag.veld);
  const leeg = Array.isArray(waarde) && waarde.length === 0;
  return (
    <Groep id={id} vraag={vraag.tekst} hint={vraag.hulp} fout={fout}>
      <div className="meedoen-blok">
        {leeg || isWeetNiet(waarde) ? null : children}
        <Vinkje id={`${id}-niets`} aan={leeg} zet={(aan) => zet(aan ? [] : undefined)}>
          {niets}
        </Vinkje>
        <Vinkje
          id={`${id}-weetniet`}
          aan={isWeetNiet(waarde)}
          zet={(aan) => zet(aan ? WEET_NIET : undefined)}
          uitleg={<Zeg van={f.weetNietUitleg} />}
        >
          <Zeg van={f.weetNiet} />
        </Vinkje>
      </div>
    </Groep>
  );
}

function Invullen(props: Props) {
  const { vraag, waarde, zet, fout, aanvraagId, rijfouten } = props;
  const bijRij = (veld: string) => rijfouten[veld];
  const id = veldId(vraag.veld);
  const { zeg } = useTaal();
  const van = overPartner(vraag.veld) ? partner : f;
  const label = vraag.verplicht ? vraag.tekst : `${vraag.tekst} (${zeg(f.nietVerplicht)})`;
  const gedeeld = { id, label, hint: vraag.hulp ?? undefined, fout };
  switch (vraag.soort) {
    case 'ja-nee':
    case 'keuze':
    case 'bevestig':
      return <Kiezen {...props} />;
    case 'datum':
      return <Datumveld {...gedeeld} waarde={tekstVan(waarde)} zet={zet} />;
    case 'bedrag':
      return <Bedragveld {...gedeeld} waarde={getalVan(waarde)} zet={zet} />;
    case 'tekst':
      return <Tekstveld {...gedeeld} lang waarde={tekstVan(waarde)} zet={zet} />;
    case 'iban':
      return (
        <Tekstveld
          {...gedeeld}
          hint={gedeeld.hint ?? zeg(f.ibanHint)}
          waarde={tekstVan(waarde)}
          zet={(tekst) => zet(tekst.toUpperCase())}
        />
      );
    case 'personen':
      return (
        <Lijstvraag {...props} niets={<Zeg van={f.niemand} />}>
          <Personen id={id} rijen={rijenVan<PersoonAntwoord>(waarde)} zet={zet} fout={bijRij} />
        </Lijstvraag>
      );
    case 'inkomsten':
      return (
        <Lijstvraag {...props} niets={<Zeg van={van.geenInkomen} />}>
          <Inkomsten
            id={id}
            rijen={rijenVan<InkomstAntwoord>(waarde)}
            zet={zet}
            fout={bijRij}
            partner={overPartner(vraag.veld)}
          />
        </Lijstvraag>
      );
    case 'bezit':
      return (
        <Lijstvraag {...props} niets={<Zeg van={van.geenBezit} />}>
          <Bezit id={id} rijen={rijenVan<BezitAntwoord>(waarde)} zet={zet} fout={bijRij} />
        </Lijstvraag>
      );
    case 'document':
      return (
        <Groep id={id} vraag={label} hint={vraag.hulp} fout={fout}>
          <Documentvraag aanvraagId={aanvraagId} ids={idsVan(waarde)} zet={zet} />
        </Groep>
      );
  }
}

/** One question of the form: what we know, the question, why we ask, and the answer. */
export function Vraagveld(props: Props) {
  const { vraag } = props;
  return (
    <div className="meedoen-blok">
      {vraag.soort === 'bevestig' || vraag.bekend ? (
        <Bevestigen {...props} anders={<Invullen {...props} />} />
      ) : (
        <Invullen {...props} />
      )}
      {vraag.waarom ? (
        <Uitleg los kop={<Zeg van={f.waarom} />}>
          <Paragraph>{vraag.waarom}</Paragraph>
        </Uitleg>
      ) : null}
    </div>
  );
}
