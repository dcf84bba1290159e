import type { readFormulier } from '@meedoen/contract/aanvraag';
import { Button } from '@utrecht/component-library-react';
import type { Antwoord } from '../verbinding/verbinding.tsx';
import type { Veldfouten } from '../vorm/Veld.tsx';
import { regelnaam } from './Lijstveld.tsx';

type Formulier = Antwoord<typeof readFormulier>;

/** Errors at or below a pointer, by what is left of it: `` for the field itself, `/0/naam` in a row. */
export const onder = (fouten: Veldfouten, pointer: string): Veldfouten =>
  new Map(
    [...fouten].flatMap(([waar, tekst]) =>
      waar === pointer || waar.startsWith(`${pointer}/`) ? [[waar.slice(pointer.length), tekst]] : [],
    ),
  );

/** Everything the server refused, with the question it is about; also of another step, or of none that is asked. */
export function foutregels(fouten: Veldfouten, vragen: Formulier['vragen']) {
  return [...fouten].map(([pointer, tekst]) => {
    const [, , veld = '', rij] = pointer.split('/');
    const vraag = vragen.find((each) => each.veld === veld && pointer.startsWith('/antwoorden/'));
    const nummer = rij !== undefined && /^\d+$/.test(rij) ? `, ${regelnaam(vraag?.soort)} ${Number(rij) + 1}` : '';
    return { pointer, tekst, stap: vraag?.stap, wat: vraag ? `${vraag.tekst}${nummer}` : undefined };
  });
}

/** How many answers were refused, each leading to its step. Nothing was kept: what was filled in stands in the form. */
export function Foutoverzicht({
  fouten,
  formulier,
  naarStap,
}: {
  readonly fouten: Veldfouten;
  readonly formulier: Formulier;
  readonly naarStap: (stap: number) => void;
}) {
  const regels = foutregels(fouten, formulier.vragen);
  if (regels.length === 0) return null;
  return (
    <div className="mdn-melding mdn-melding--error" role="alert">
      <b>
        Nog niet bewaard: {regels.length === 1 ? '1 antwoord klopt' : `${regels.length} antwoorden kloppen`} nog niet.
      </b>{' '}
      Wat u invulde staat nog hier.
      <ul>
        {regels.map(({ pointer, tekst, stap, wat }) => (
          <li key={pointer}>
            {wat && stap !== undefined && (
              <Button
                className="mdn-klein"
                appearance="subtle-button"
                onClick={() => naarStap(formulier.stappen.findIndex(({ naam }) => naam === stap))}
              >
                {wat}
              </Button>
            )}{' '}
            {tekst}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Required questions without an answer, each leading to its step. */
export function Openstaand({
  formulier,
  naarStap,
}: {
  readonly formulier: Formulier;
  readonly naarStap: (stap: number) => void;
}) {
  const open = formulier.vragen.filter(
    (vraag) => vraag.verplicht && (vraag.antwoord === null || vraag.antwoord === undefined),
  );
  if (open.length === 0) return null;
  return (
    <div className="mdn-melding mdn-melding--warning">
      <b>Nog zonder antwoord.</b> Weet iemand het niet, kies dan Weet het niet. Dan zoeken wij het samen uit.
      <ul>
        {open.map((vraag) => (
          <li key={vraag.veld}>
            <Button
              className="mdn-klein"
              appearance="subtle-button"
              onClick={() => naarStap(formulier.stappen.findIndex((stap) => stap.naam === vraag.stap))}
            >
              {vraag.tekst}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
