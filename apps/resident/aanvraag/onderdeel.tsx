import type { Formulier } from '@meedoen/contract/aanvraag';
import { Alert, Button, Paragraph } from '@utrecht/component-library-react';
import { type SubmitEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { Klein } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { Foutsamenvatting } from '../onderdelen/samenvatting.tsx';
import { formulier as f } from '../teksten/formulier.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { probleemVan, rijproblemen, type Vraag, waardeVan } from './antwoord.ts';
import { Bewaarregel } from './bewaarregel.tsx';
import type { Invulwerk } from './bewaren.ts';
import { Botsing } from './botsing.tsx';
import type { Stap } from './stenen.tsx';
import { Vraagveld, veldId } from './vraagveld.tsx';

/** One part of the form: its questions, the errors on top and at the field, and saving. */
export function Onderdeel({
  aanvraagId,
  formulier,
  werk,
  stap,
  stappen,
}: {
  readonly aanvraagId: string;
  readonly formulier: Formulier;
  readonly werk: Invulwerk;
  readonly stap: Stap;
  readonly stappen: readonly Stap[];
}) {
  const { zeg } = useTaal();
  const ga = useNavigate();
  const [beurt, setBeurt] = useState(0);
  const bezig = useRef(false);
  const [onleesbaar, setOnleesbaar] = useState<ReadonlySet<string>>(new Set());
  const vragen = formulier.vragen.filter((vraag) => vraag.stap === stap.naam);

  const probleemNu = (vraag: Vraag) =>
    onleesbaar.has(vraag.veld)
      ? probleemVan({ ...vraag, verplicht: true }, undefined)
      : probleemVan(vraag, waardeVan(vraag, werk.concept));
  const foutenNu = vragen.flatMap((vraag) => {
    const waarde = waardeVan(vraag, werk.concept);
    const probleem = probleemNu(vraag);
    const fout = werk.fouten[vraag.veld] ?? (beurt > 0 && probleem ? zeg(probleem) : undefined);
    if (!fout) return [];
    const id = veldId(vraag.veld);
    const rijen = Object.entries(rijproblemen(vraag, waarde));
    if (rijen.length === 0) return [{ id, veld: vraag.veld, vraag: vraag.tekst, fout, inRij: false }];
    return rijen.map(([deel, tekst]) => ({
      ...{ id: `${id}-${deel}`, veld: vraag.veld, fout: zeg(tekst), inRij: true },
      vraag: zeg(f.inRij, { vraag: vraag.tekst, nummer: Number(deel.split('-')[0]) + 1 }),
    }));
  });
  const rijfouten = Object.fromEntries(foutenNu.filter(({ inRij }) => inRij).map(({ id, fout }) => [id, fout]));

  const verder = async (gebeurtenis: SubmitEvent<HTMLFormElement>) => {
    gebeurtenis.preventDefault();
    const mis = vragen.some((vraag) => probleemNu(vraag));
    if (mis) {
      setBeurt((keer) => keer + 1);
      return;
    }
    // a second tap while the first is saved is the same step, not the next one
    if (bezig.current) return;
    bezig.current = true;
    const antwoord = await werk.bewaar().finally(() => {
      bezig.current = false;
    });
    if (!antwoord) {
      setBeurt((keer) => keer + 1);
      return;
    }
    // an answer may raise a new question in the same part: then we stay
    const nieuw = antwoord.vragen.find(
      (vraag) =>
        vraag.stap === stap.naam &&
        probleemVan(vraag, waardeVan(vraag, {})) &&
        !vragen.some((v) => v.veld === vraag.veld),
    );
    if (nieuw) {
      setBeurt(0);
      requestAnimationFrame(() => document.getElementById(veldId(nieuw.veld))?.focus());
      return;
    }
    const volgende = stappen[stappen.findIndex((s) => s.naam === stap.naam) + 1];
    if (volgende) await ga(`/aanvraag/${aanvraagId}/invullen/${volgende.naam}`);
  };

  return (
    <form className="meedoen-hoofd" onSubmit={(gebeurtenis) => void verder(gebeurtenis)} noValidate>
      <Foutsamenvatting fouten={foutenNu} beurt={beurt} />
      {werk.teruggezet ? (
        <Alert type="info">
          <Paragraph>
            <Zeg van={f.teruggezet} />
          </Paragraph>
        </Alert>
      ) : null}
      {werk.botsing.length > 0 ? <Botsing werk={werk} /> : null}
      {vragen.length === 0 ? (
        <Paragraph>
          <Zeg van={f.geenVragen} />
        </Paragraph>
      ) : null}
      {vragen.map((vraag) => (
        <Vraagveld
          key={`${vraag.veld} ${werk.botsing.length}`}
          aanvraagId={aanvraagId}
          vraag={vraag}
          waarde={waardeVan(vraag, werk.concept)}
          fout={foutenNu.find(({ veld, inRij }) => veld === vraag.veld && !inRij)?.fout}
          rijfouten={rijfouten}
          zet={(waarde) => {
            const stuk = waarde === null;
            setOnleesbaar((eerder) => {
              const nieuw = new Set(eerder);
              if (stuk) nieuw.add(vraag.veld);
              else nieuw.delete(vraag.veld);
              return nieuw;
            });
            if (!stuk) werk.antwoord(vraag.veld, waarde === undefined ? null : waarde);
          }}
        />
      ))}
      <div className="meedoen-blok">
        <Bewaarregel werk={werk} />
        <div className="meedoen-knoppen">
          <Button appearance="primary-action-button" type="submit">
            <Zeg van={f.bewaarVerder} />
          </Button>
          <GaKnop naar={`/aanvraag/${aanvraagId}`} soort="secondary-action-button">
            <Zeg van={f.stoppen} />
          </GaKnop>
        </div>
        <Klein>
          <Zeg van={f.stoppenUitleg} />
        </Klein>
      </div>
    </form>
  );
}
