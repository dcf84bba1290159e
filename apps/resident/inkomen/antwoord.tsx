import type { Inkomstenantwoord } from '@meedoen/contract/inkomstenopgave';
import { useQuery } from '@tanstack/react-query';
import { Alert, Heading2, Paragraph } from '@utrecht/component-library-react';
import { Blok } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { Bon } from '../recht/bon.tsx';
import { specificatieVraag } from '../recht/vragen.ts';
import { useWie } from '../sessie/sessie.tsx';
import { alledaags } from '../teksten/alledaags.ts';
import { inkomen as t } from '../teksten/inkomen.ts';
import { bedrag, dag, dagMetNaam, maandnaam } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import type { Tekst } from '../teksten/tekst.ts';
import { magPagina } from '../vertegenwoordiging/omvang.ts';

/** What the answer begins with: the amount when there is one. */
export function antwoordkop({ maand }: Inkomstenantwoord): Tekst<'maand'> {
  if (maand.uitbetalingInCenten === null) return t.dankOnbekend;
  return maand.uitbetalingInCenten === 0 ? t.dankNul : t.dankKop;
}

/** When it comes; of a month that was paid, what it turns out to differ. */
function Wanneer({ antwoord }: { readonly antwoord: Inkomstenantwoord }) {
  const { taal } = useTaal();
  const { vandaag } = useWie().sessie;
  const { maand, verschilInCenten, vorigeBetaaldag } = antwoord;
  const { uitbetalingInCenten: cents, betaaldOp, verwacht, stand } = maand;
  if (cents === null) return <Zeg van={t.nogNietUitgerekend} />;
  if (verschilInCenten !== null && verschilInCenten !== 0)
    return (
      <Zeg
        van={verschilInCenten > 0 ? t.erbijKrijgen : t.teVeel}
        met={{ bedrag: bedrag(Math.abs(verschilInCenten), taal) }}
      />
    );
  if (betaaldOp) return <Zeg van={t.alBetaald} met={{ datum: dag(betaaldOp, taal) }} />;
  if (stand === 'betaald') return <Zeg van={t.geboekt} />;
  if (cents === 0) return <Zeg van={t.nul} />;
  if (verwacht?.op) return <Zeg van={t.opDag} met={{ datum: dagMetNaam(verwacht.op, taal, vandaag) }} />;
  return (
    <>
      <Zeg van={t.metBetaling} met={{ maand: maandnaam(maand.maand, taal) }} />{' '}
      {vorigeBetaaldag ? <Zeg van={t.vorige} met={{ datum: dagMetNaam(vorigeBetaaldag, taal, vandaag) }} /> : null}
    </>
  );
}

/** The month as a sum, each line opening to its reason. */
function Waarom({ antwoord: { recht, maand } }: { readonly antwoord: Inkomstenantwoord }) {
  const vraag = useQuery(specificatieVraag(recht, maand.maand));
  if (!vraag.data) return null;
  return (
    <Blok kop={<Zeg van={t.zoRekenen} />}>
      <Bon specificatie={vraag.data} />
    </Blok>
  );
}

/** The answer at once: how much, when, and why. */
export function Antwoordblad({
  antwoord,
  verbeter,
}: {
  readonly antwoord: Inkomstenantwoord;
  readonly verbeter: () => void;
}) {
  const { taal } = useTaal();
  const { sessie } = useWie();
  const cents = antwoord.maand.uitbetalingInCenten;
  return (
    <>
      <div className="meedoen-blok" role="status">
        {cents ? <p className="meedoen-groot">{bedrag(cents, taal)}</p> : null}
        <Paragraph appearance="lead">
          <Wanneer antwoord={antwoord} />
        </Paragraph>
        <Paragraph>
          <Zeg van={t.ontvangen} />
        </Paragraph>
      </div>
      {antwoord.kijktNa ? (
        <Alert type="info">
          <Heading2>
            <Zeg van={t.kijktNaKop} />
          </Heading2>
          <Paragraph>
            <Zeg van={t.kijktNa} />
          </Paragraph>
        </Alert>
      ) : null}
      {magPagina(sessie, '/geld') ? <Waarom antwoord={antwoord} /> : null}
      <div className="meedoen-knoppen">
        <GaKnop naar="/">
          <Zeg van={alledaags.terugStart} />
        </GaKnop>
        <GaKnop naar="/inkomen" soort="secondary-action-button">
          <Zeg van={t.alles} />
        </GaKnop>
        <button type="button" className="utrecht-button utrecht-button--subtle" onClick={verbeter}>
          <Zeg van={t.tochAnders} />
        </button>
      </div>
    </>
  );
}
