import { type readFormulier, weetNiet } from '@meedoen/contract/aanvraag';
import { Button } from '@utrecht/component-library-react';
import { useId, useState } from 'react';
import type { Antwoord } from '../verbinding/verbinding.tsx';
import { leesBedrag, schrijfBedrag } from '../vorm/bedrag.ts';
import { Bedragveld, Datumveld, Keuze, Tekstvak, Tekstveld } from '../vorm/Veld.tsx';
import { Lijstveld } from './Lijstveld.tsx';

export type Vraag = Antwoord<typeof readFormulier>['vragen'][number];
type Zet = (antwoord: unknown) => void;

/** One question of the form; what we know already is shown with its source and only confirmed. */
export function Vraagveld({
  vraag,
  antwoord,
  onAntwoord,
  fout,
}: {
  readonly vraag: Vraag;
  readonly antwoord: unknown;
  readonly onAntwoord: Zet;
  readonly fout: string | undefined;
}) {
  const weetHetNiet = weetNiet.safeParse(antwoord).success;
  return (
    <div className="mdn-stapel mdn-stapel--dicht">
      {weetHetNiet ? (
        <p>
          <b>{vraag.tekst}</b>
          <br />
          Weet het niet. Wij zoeken het samen uit.
        </p>
      ) : (
        <Invoer vraag={vraag} antwoord={antwoord} onAntwoord={onAntwoord} fout={fout} />
      )}
      <div className="mdn-rij mdn-sm mdn-mut">
        <span>{vraag.waarom}</span>
        {vraag.soort !== 'bevestig' && vraag.soort !== 'document' && (
          <Button
            className="mdn-klein"
            appearance="subtle-button"
            onClick={() => onAntwoord(weetHetNiet ? null : { weetNiet: true })}
            aria-label={`${weetHetNiet ? 'Toch antwoorden' : 'Weet het niet'}: ${vraag.tekst}`}
          >
            {weetHetNiet ? 'Toch antwoorden' : 'Weet het niet'}
          </Button>
        )}
      </div>
    </div>
  );
}

function Invoer({
  vraag,
  antwoord,
  onAntwoord,
  fout,
}: {
  readonly vraag: Vraag;
  readonly antwoord: unknown;
  readonly onAntwoord: Zet;
  readonly fout: string | undefined;
}) {
  const bekend = vraag.bekend ? `Wij weten al: ${bekendTekst(vraag.bekend.waarde)} (${vraag.bekend.bron}).` : '';
  const hulp = [bekend, vraag.hulp ?? ''].filter(Boolean).join(' ') || undefined;
  const tekst = typeof antwoord === 'string' ? antwoord : '';
  const gemeen = { label: vraag.tekst, hulp, fout };
  switch (vraag.soort) {
    case 'ja-nee':
      return (
        <Keuze
          {...gemeen}
          waarde={antwoord === true ? 'ja' : antwoord === false ? 'nee' : ''}
          onWaarde={(keus) => onAntwoord(keus === 'ja')}
          opties={[
            { waarde: 'ja', tekst: 'Ja' },
            { waarde: 'nee', tekst: 'Nee' },
          ]}
        />
      );
    case 'keuze':
      return <Keuze {...gemeen} waarde={tekst} onWaarde={onAntwoord} opties={vraag.keuzes ?? []} />;
    case 'datum':
      return <Datumveld {...gemeen} waarde={tekst} onWaarde={onAntwoord} />;
    case 'bedrag':
      return <Euroveld {...gemeen} cents={typeof antwoord === 'number' ? antwoord : undefined} onCents={onAntwoord} />;
    case 'bevestig':
      return <Bevestig vraag={vraag} hulp={hulp} antwoord={antwoord} onAntwoord={onAntwoord} fout={fout} />;
    case 'personen':
    case 'inkomsten':
    case 'bezit':
      return <Lijstveld soort={vraag.soort} {...gemeen} antwoord={antwoord} onAntwoord={onAntwoord} />;
    case 'document':
      return (
        <p>
          <b>{vraag.tekst}</b>
          <br />
          <span className="mdn-sm mdn-sec">Documenten voegt u toe bij de aanvraag.</span>
        </p>
      );
    case 'iban':
      return (
        <Tekstveld
          {...gemeen}
          waarde={tekst}
          onWaarde={onAntwoord}
          autoComplete="off"
          placeholder="NL00 BANK 0123 4567 89"
          maxLength={40}
        />
      );
    default:
      return <Tekstvak {...gemeen} waarde={tekst} onWaarde={onAntwoord} maxLength={4000} />;
  }
}

/** What is known, as people read it: lines of a register side by side. */
const bekendTekst = (waarde: unknown): string =>
  Array.isArray(waarde) ? waarde.map(String).join(', ') : String(waarde);

/** Keeps what is typed until it is an amount. */
export function Euroveld({
  label,
  hulp,
  fout,
  cents,
  onCents,
}: {
  readonly label: string;
  readonly hulp?: string | undefined;
  readonly fout?: string | undefined;
  readonly cents: number | undefined;
  readonly onCents: (cents: number | null) => void;
}) {
  const [tekst, setTekst] = useState(cents === undefined ? '' : schrijfBedrag(cents));
  const gelezen = leesBedrag(tekst);
  return (
    <Bedragveld
      label={label}
      hulp={hulp}
      fout={fout ?? (tekst && gelezen === undefined ? 'Dit is geen bedrag. Schrijf het zo: 797,00.' : undefined)}
      waarde={tekst}
      onWaarde={(nieuw) => {
        setTekst(nieuw);
        const bedrag = leesBedrag(nieuw);
        if (bedrag !== undefined) onCents(bedrag);
        else if (nieuw === '') onCents(null);
      }}
    />
  );
}

function Bevestig({
  vraag,
  hulp,
  antwoord,
  onAntwoord,
  fout,
}: {
  readonly vraag: Vraag;
  readonly hulp: string | undefined;
  readonly antwoord: unknown;
  readonly onAntwoord: Zet;
  readonly fout: string | undefined;
}) {
  const id = useId();
  const gelezen = typeof antwoord === 'object' && antwoord !== null ? antwoord : undefined;
  const klopt = gelezen && Reflect.get(gelezen, 'klopt');
  const toelichting = gelezen && Reflect.get(gelezen, 'toelichting');
  return (
    <div id={id} className="mdn-stapel mdn-stapel--dicht">
      <Keuze
        label={vraag.tekst}
        hulp={hulp}
        fout={fout}
        waarde={klopt === true ? 'ja' : klopt === false ? 'nee' : ''}
        onWaarde={(keus) =>
          onAntwoord(
            keus === 'ja'
              ? { klopt: true }
              : { klopt: false, ...(typeof toelichting === 'string' ? { toelichting } : {}) },
          )
        }
        opties={[
          { waarde: 'ja', tekst: 'Dit klopt' },
          { waarde: 'nee', tekst: 'Dit klopt niet' },
        ]}
      />
      {klopt === false && (
        <Tekstvak
          label="Wat klopt er niet"
          waarde={typeof toelichting === 'string' ? toelichting : ''}
          onWaarde={(tekst) => onAntwoord({ klopt: false, toelichting: tekst })}
          maxLength={1000}
        />
      )}
    </div>
  );
}
