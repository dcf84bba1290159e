import { type readFormulier, weetNiet } from '@meedoen/contract/aanvraag';
import { Button } from '@utrecht/component-library-react';
import { useId } from 'react';
import type { Antwoord } from '../verbinding/verbinding.tsx';
import { Euroveld } from '../vorm/Euroveld.tsx';
import { Datumveld, Keuze, Tekstvak, Tekstveld, type Veldfouten } from '../vorm/Veld.tsx';
import { bekendTekst } from './bekend.ts';
import { Lijstveld } from './Lijstveld.tsx';

export type Vraag = Antwoord<typeof readFormulier>['vragen'][number];
type Zet = (antwoord: unknown) => void;

/** One question of the form; what we know already is shown with its source and only confirmed. */
export function Vraagveld({
  vraag,
  antwoord,
  onAntwoord,
  fouten,
}: {
  readonly vraag: Vraag;
  readonly antwoord: unknown;
  readonly onAntwoord: Zet;
  /** What is wrong, by where in the answer: nothing for the answer itself, `/0/naam` in a row of a list. */
  readonly fouten: Veldfouten;
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
        <Invoer vraag={vraag} antwoord={antwoord} onAntwoord={onAntwoord} fouten={fouten} />
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
  fouten,
}: {
  readonly vraag: Vraag;
  readonly antwoord: unknown;
  readonly onAntwoord: Zet;
  /** What is wrong, by where in the answer: nothing for the answer itself, `/0/naam` in a row of a list. */
  readonly fouten: Veldfouten;
}) {
  const bekend = vraag.bekend ? `Wij weten al: ${bekendTekst(vraag)} (${vraag.bekend.bron}).` : '';
  const hulp = [bekend, vraag.hulp ?? ''].filter(Boolean).join(' ') || undefined;
  const tekst = typeof antwoord === 'string' ? antwoord : '';
  const gemeen = { label: vraag.tekst, hulp, fout: fouten.get('') };
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
      return (
        <Euroveld {...gemeen} waarde={typeof antwoord === 'number' ? antwoord : tekst || null} onWaarde={onAntwoord} />
      );
    case 'bevestig':
      return <Bevestig vraag={vraag} hulp={hulp} antwoord={antwoord} onAntwoord={onAntwoord} fouten={fouten} />;
    case 'personen':
    case 'inkomsten':
    case 'bezit':
      return <Lijstveld soort={vraag.soort} {...gemeen} fouten={fouten} antwoord={antwoord} onAntwoord={onAntwoord} />;
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

function Bevestig({
  vraag,
  hulp,
  antwoord,
  onAntwoord,
  fouten,
}: {
  readonly vraag: Vraag;
  readonly hulp: string | undefined;
  readonly antwoord: unknown;
  readonly onAntwoord: Zet;
  /** What is wrong, by where in the answer: nothing for the answer itself, `/0/naam` in a row of a list. */
  readonly fouten: Veldfouten;
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
        fout={fouten.get('') ?? fouten.get('/klopt')}
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
          fout={fouten.get('/toelichting')}
          maxLength={1000}
        />
      )}
    </div>
  );
}
