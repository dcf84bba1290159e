import {
  BELEIDSHOOFDSTUKKEN,
  isKeuzenaam,
  KEUZENAMEN,
  type Keuzenaam,
  kaartVan,
  verbiedtWet,
  zinnenVan,
} from '@meedoen/casework/beleidspakket';
import { readBeleidskeuzes } from '@meedoen/casework/casefile';
import { editBeleid } from '@meedoen/contract/beleidspakket';
import type { IsoDate } from '@meedoen/law/kernel';
import { datumLang } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useEffect, useRef, useState } from 'react';
import { Conflict, Fout } from '../toestand/Toestand.tsx';
import { isConflict, useOpdracht } from '../verbinding/verbinding.tsx';
import { Datumveld, Keuzelijst, Tekstvak, Tekstveld } from '../vorm/Veld.tsx';
import { type Inhoud, type Schrijfconcept, zelfde } from './schrijfconcept.ts';
import { Waardeveld } from './Waardeveld.tsx';
import type { Voorstel } from './woorden.ts';

type Afspraak = Inhoud['afspraken'][number];
const VERVERS = ['readBeleidsvoorstel', 'readBeleidsvoorstellen'];
const HOOFDSTUKKEN = Object.entries(BELEIDSHOOFDSTUKKEN).map(([waarde, tekst]) => ({ waarde, tekst }));

/** What is wrong in the choices, by choice and by path inside it: form and law of the first day, while somebody types. */
function controleer({ keuzes, vanaf }: Inhoud): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const fouten = new Map<string, Map<string, string>>();
  const gelezen = readBeleidskeuzes(keuzes, vanaf as IsoDate);
  if (gelezen.ok) return fouten;
  for (const { path, message } of gelezen.problems) {
    const [keuze = '', ...rest] = path.map(String);
    const eigen = fouten.get(keuze) ?? new Map<string, string>();
    eigen.set(rest.join('.'), message);
    fouten.set(keuze, eigen);
  }
  return fouten;
}

/** The draft as it is written: every choice in plain words, checked while typing, beside what holds now. */
export function Schrijven({ voorstel, concept }: { readonly voorstel: Voorstel; readonly concept: Schrijfconcept }) {
  const { inhoud, versie, beurt, anders, ingehaald, zet } = concept;
  // who saves stands far below what then has to be chosen
  const conflict = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (ingehaald) conflict.current?.focus();
  }, [ingehaald]);
  const bewaar = useOpdracht(editBeleid, VERVERS, concept.bewaard);
  const fouten = controleer(inhoud);
  const kanBewaren = anders && fouten.size === 0 && !bewaar.isPending && !ingehaald;
  const stuur = (op: number) =>
    bewaar.mutate({ params: { beleidsvoorstelId: voorstel.id }, versie: op, body: inhoud as never });
  return (
    <div className="mdn-stapel">
      {ingehaald && (
        <div ref={conflict} tabIndex={-1}>
          <Conflict
            wie="Een collega schreef ook aan dit voorstel"
            daar={<Kort inhoud={voorstel.inhoud} naast={inhoud} />}
            hier={<Kort inhoud={inhoud} naast={voorstel.inhoud} />}
            onDaar={() => {
              concept.neemOver();
              bewaar.reset();
            }}
            onHier={() => stuur(voorstel.versie)}
          />
        </div>
      )}
      <section className="mdn-panel" aria-labelledby="schrijven">
        <div className="mdn-panel__kop">
          <Heading2 id="schrijven">Wat u voorstelt</Heading2>
          <span className="mdn-sm mdn-mut">{anders ? 'nog niet bewaard' : 'bewaard'}</span>
        </div>
        <div className="mdn-panel__lijf mdn-stapel mdn-stapel--dicht">
          <Tekstveld label="Naam" waarde={inhoud.naam} onWaarde={(naam) => zet({ naam })} maxLength={120} />
          <Datumveld label="Eerste dag" waarde={inhoud.vanaf} onWaarde={(vanaf) => zet({ vanaf: vanaf as IsoDate })} />
        </div>
      </section>
      {HOOFDSTUKKEN.map(({ waarde: hoofdstuk, tekst }) => {
        const namen = KEUZENAMEN.filter((naam) => kaartVan(naam).hoofdstuk === hoofdstuk);
        if (namen.length === 0) return null;
        return (
          <section key={hoofdstuk} className="mdn-beleid__hoofdstuk" aria-labelledby={`hoofdstuk-${hoofdstuk}`}>
            <Heading2 id={`hoofdstuk-${hoofdstuk}`}>{tekst}</Heading2>
            {namen.map((naam) => (
              <Keuze
                key={`${naam} ${beurt}`}
                naam={naam}
                inhoud={inhoud}
                nu={voorstel.nu.keuzes[naam]}
                fouten={fouten.get(naam) ?? new Map()}
                indelingen={voorstel.indelingen}
                onInhoud={zet}
              />
            ))}
          </section>
        );
      })}
      <Afspraken
        key={`afspraken ${beurt}`}
        afspraken={inhoud.afspraken}
        onAfspraken={(afspraken) => zet({ afspraken })}
      />
      <div className="mdn-beleid__bewaren mdn-niet-printen">
        {bewaar.error && !isConflict(bewaar.error) && (
          <Fout fout={bewaar.error} veilig="Wat u schreef staat hier nog." />
        )}
        <span className="mdn-sm" role="status">
          {fouten.size > 0
            ? `Klopt nog niet: ${[...fouten.keys()].map((naam) => (isKeuzenaam(naam) ? kaartVan(naam).titel : naam)).join(', ')}.`
            : statusVan(concept)}
        </span>
        <Button
          appearance="primary-action-button"
          aria-disabled={!kanBewaren}
          onClick={() => kanBewaren && stuur(versie)}
        >
          Bewaren
        </Button>
      </div>
    </div>
  );
}

function statusVan({ anders, ingehaald, samen }: Schrijfconcept): string {
  if (!anders) return 'Alles is bewaard.';
  if (ingehaald) return 'Kies eerst bovenaan welke versie blijft.';
  return samen
    ? 'Een collega schreef ook. Dat staat er nu bij. Kijk het na en bewaar.'
    : 'Alles klopt. Bewaar om het gevolg te zien.';
}

/** What of one version is otherwise than in the other. */
function Kort({ inhoud, naast }: { readonly inhoud: Inhoud; readonly naast: Inhoud }) {
  const anders = KEUZENAMEN.filter((naam) => !zelfde(inhoud.keuzes[naam], naast.keuzes[naam]));
  const waarom = KEUZENAMEN.filter(
    (naam) => !anders.includes(naam) && !zelfde(inhoud.verantwoording[naam], naast.verantwoording[naam]),
  );
  const regels = [
    ...(inhoud.naam === naast.naam ? [] : [`Naam: ${inhoud.naam}`]),
    ...(inhoud.vanaf === naast.vanaf ? [] : [`Eerste dag: ${datumLang(inhoud.vanaf as IsoDate)}`]),
    ...anders.map((naam) => `${kaartVan(naam).titel}: ${veiligeZinnen(naam, inhoud.keuzes[naam]).join(' ')}`),
    ...waarom.map(
      (naam) => `Waarom bij ${kaartVan(naam).titel.toLowerCase()}: ${inhoud.verantwoording[naam]?.reden ?? ''}`,
    ),
    ...inhoud.afspraken
      .filter(({ tekst }) => !naast.afspraken.some((each) => each.tekst === tekst))
      .map(({ tekst }) => `Werkwijze: ${tekst}`),
  ];
  return regels.length === 0 ? <p>Geen verschil in de keuzes.</p> : regels.map((regel) => <p key={regel}>{regel}</p>);
}

/** Sentences of a value that may still be half typed. */
function veiligeZinnen(naam: Keuzenaam, waarde: unknown): readonly string[] {
  try {
    return zinnenVan(naam, waarde);
  } catch {
    return ['nog niet af'];
  }
}

/** A choice as it is read aloud, a sentence on a line. */
function Zinnen({ kop, zinnen }: { readonly kop: string; readonly zinnen: readonly string[] }) {
  return (
    <div className="mdn-beleid__zo mdn-sm">
      {zinnen.map((zin, i) => (
        <p key={zin}>{i === 0 ? `${kop}: ${zin}` : zin}</p>
      ))}
    </div>
  );
}

function Keuze({
  naam,
  inhoud,
  nu,
  fouten,
  indelingen,
  onInhoud,
}: {
  readonly naam: Keuzenaam;
  readonly inhoud: Inhoud;
  readonly nu: unknown;
  readonly fouten: ReadonlyMap<string, string>;
  readonly indelingen: Voorstel['indelingen'];
  readonly onInhoud: (deel: Partial<Inhoud>) => void;
}) {
  const { titel, uitleg, artikel, veld, begin, anders } = kaartVan(naam);
  const waarde = inhoud.keuzes[naam];
  const gekozen = waarde !== undefined;
  // a choice the law leaves no room for cannot be begun
  const verbod = verbiedtWet(naam, begin, inhoud.vanaf as IsoDate);
  const waarom = inhoud.verantwoording[naam] ?? { bron: '', reden: '' };
  const zonder = <T,>(rijen: Readonly<Record<string, T>>): Record<string, T> => {
    const { [naam]: _, ...rest } = rijen;
    return rest;
  };
  const kies = (kiezen: boolean) =>
    onInhoud({
      keuzes: kiezen ? { ...inhoud.keuzes, [naam]: begin } : zonder(inhoud.keuzes),
      verantwoording: kiezen ? inhoud.verantwoording : zonder(inhoud.verantwoording),
    });
  const zetWaarom = (deel: Partial<typeof waarom>) =>
    onInhoud({ verantwoording: { ...inhoud.verantwoording, [naam]: { ...waarom, ...deel } } });
  const gewijzigd = !zelfde(nu, waarde);
  // stays as the reader put it: choosing and choosing back does not shut it under somebody's hands
  const [open, setOpen] = useState(gewijzigd);
  return (
    <details
      className="mdn-panel mdn-beleid__keuze"
      open={open || fouten.size > 0}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <b>{titel}</b>
        <span className="mdn-xs mdn-mut">
          {artikel}
          {fouten.size > 0 && ', klopt nog niet'}
          {gewijzigd ? ', anders dan nu' : gekozen ? '' : `, niet gekozen: ${anders}`}
        </span>
      </summary>
      <div className="mdn-panel__lijf mdn-stapel mdn-stapel--dicht">
        <p className="mdn-sm mdn-sec">{uitleg}</p>
        {gewijzigd && <Zinnen kop="Nu" zinnen={veiligeZinnen(naam, nu)} />}
        {verbod && !gekozen ? (
          <p className="mdn-sm">
            {verbod.tekst} ({verbod.artikel})
          </p>
        ) : (
          <label className="mdn-vink">
            <input type="checkbox" checked={gekozen} onChange={({ target }) => kies(target.checked)} />
            <span>Zelf kiezen: {titel}</span>
          </label>
        )}
        {gekozen && (
          <>
            <Waardeveld
              label={titel}
              veld={veld}
              waarde={waarde}
              pad=""
              fouten={fouten}
              indelingen={indelingen}
              onWaarde={(nieuw) => onInhoud({ keuzes: { ...inhoud.keuzes, [naam]: nieuw } })}
            />
            {fouten.get('') && veld.soort === 'groep' && <span className="mdn-veld__fout">{fouten.get('')}</span>}
            {fouten.size === 0 && <Zinnen kop="Zo leest de raad het" zinnen={veiligeZinnen(naam, waarde)} />}
            <Tekstvak
              label="Waarom"
              rijen={2}
              maxLength={1000}
              waarde={waarom.reden}
              onWaarde={(reden) => zetWaarom({ reden })}
              hulp={waarom.reden.trim() === '' ? 'Nodig voordat u advies vraagt.' : undefined}
            />
            <Tekstveld
              label="Waar het staat"
              maxLength={400}
              waarde={waarom.bron}
              onWaarde={(bron) => zetWaarom({ bron })}
            />
          </>
        )}
      </div>
    </details>
  );
}

/** What people carry out: read aloud, not computed with. */
function Afspraken({
  afspraken,
  onAfspraken,
}: {
  readonly afspraken: readonly Afspraak[];
  readonly onAfspraken: (afspraken: Afspraak[]) => void;
}) {
  const [sleutels, setSleutels] = useState(() => afspraken.map(() => crypto.randomUUID()));
  const zet = (i: number, deel: Partial<Afspraak>) =>
    onAfspraken(afspraken.map((each, j) => (j === i ? { ...each, ...deel } : each)));
  return (
    <section className="mdn-panel" aria-labelledby="werkwijze">
      <div className="mdn-panel__kop">
        <Heading2 id="werkwijze">Werkwijze</Heading2>
        <span className="mdn-sm mdn-mut">wat mensen doen; het systeem rekent er niet mee</span>
      </div>
      <div className="mdn-panel__lijf mdn-stapel mdn-stapel--dicht mdn-beleid__werkwijze">
        {afspraken.map((afspraak, i) => (
          <fieldset key={sleutels[i] ?? i} className="mdn-beleid__groep">
            <legend className="mdn-sm">Werkwijze {i + 1}</legend>
            <Keuzelijst
              label="Hoofdstuk"
              waarde={afspraak.hoofdstuk}
              onWaarde={(hoofdstuk) => zet(i, { hoofdstuk: hoofdstuk as Afspraak['hoofdstuk'] })}
              opties={HOOFDSTUKKEN}
            />
            <Tekstvak
              label="Tekst in gewone taal"
              waarde={afspraak.tekst}
              onWaarde={(tekst) => zet(i, { tekst })}
              maxLength={1000}
              required
            />
            <Tekstveld
              label="Waar het staat"
              waarde={afspraak.bron}
              onWaarde={(bron) => zet(i, { bron })}
              maxLength={400}
              required
            />
            <Button
              className="mdn-klein"
              appearance="subtle-button"
              aria-label={`Werkwijze ${i + 1} weghalen`}
              onClick={() => {
                setSleutels(sleutels.filter((_, j) => j !== i));
                onAfspraken(afspraken.filter((_, j) => j !== i));
              }}
            >
              Weghalen
            </Button>
          </fieldset>
        ))}
        <Button
          className="mdn-klein"
          appearance="secondary-action-button"
          onClick={() => {
            setSleutels([...sleutels, crypto.randomUUID()]);
            onAfspraken([...afspraken, { hoofdstuk: 'uitvoering', tekst: '', bron: '' }]);
          }}
        >
          Nog een werkwijze
        </Button>
      </div>
    </section>
  );
}
