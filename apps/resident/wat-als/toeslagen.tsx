import { Button, Heading2, Link, Paragraph } from '@utrecht/component-library-react';
import { Beeld } from '../onderdelen/beeld.tsx';
import { Blok, Uitleg } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { watAls as w } from '../teksten/wat-als.ts';
import { uitkomst as u } from '../teksten/wat-als-uitkomst.ts';
import type { Wat } from './wat.ts';

/** What may change beside the bijstand, and is not in the sums. */
export function Toeslagen({ wat, heeftKind }: { readonly wat: Wat; readonly heeftKind: boolean }) {
  const m = u.mee;
  return (
    <Blok kop={<Zeg van={m.kop} />}>
      <Paragraph>
        <Zeg van={m.tekst} />
      </Paragraph>
      <div>
        <Uitleg kop={<Zeg van={m.toeslagenKop} />}>
          <Paragraph>
            <Zeg van={m.toeslagen} /> <Zeg van={m.toeslagenDan} />
          </Paragraph>
          <Link className="meedoen-doel" href="https://www.toeslagen.nl" rel="noopener noreferrer">
            <Zeg van={m.proef} />
          </Link>
        </Uitleg>
        {heeftKind ? (
          <Uitleg kop={<Zeg van={m.kindKop} />}>
            <Paragraph>
              <Zeg van={m.kind} />
            </Paragraph>
          </Uitleg>
        ) : null}
        {heeftKind && wat === 'werken' ? (
          <Uitleg kop={<Zeg van={m.opvangKop} />}>
            <Paragraph>
              <Zeg van={m.opvang} />
            </Paragraph>
          </Uitleg>
        ) : null}
        <Uitleg kop={<Zeg van={m.gemeenteKop} />}>
          <Paragraph>
            <Zeg van={m.gemeente} />
          </Paragraph>
        </Uitleg>
        {wat === 'werken' ? (
          <Uitleg kop={<Zeg van={m.reisKop} />}>
            <Paragraph>
              <Zeg van={m.reis} />
            </Paragraph>
          </Uitleg>
        ) : null}
      </div>
    </Blok>
  );
}

/** A sum is no decision: keep it, ask, or pass on what really happens. */
export function GeenBesluit({ wat }: { readonly wat: Wat }) {
  const { zeg } = useTaal();
  const { ingelogd } = useWie();
  return (
    <section className="meedoen-kaart meedoen-kaart--tint" aria-labelledby="geen-besluit">
      <Heading2 id="geen-besluit">
        <Zeg van={u.geenBesluitKop} />
      </Heading2>
      <Paragraph>
        <Zeg van={u.geenBesluit} />
      </Paragraph>
      <div className="meedoen-knoppen niet-op-papier">
        <Button appearance="primary-action-button" onClick={() => window.print()}>
          <Beeld naam="print" />
          <Zeg van={u.print} />
        </Button>
        {ingelogd ? (
          <>
            <GaKnop naar={`/vragen?over=${encodeURIComponent(zeg(w.titel[wat]))}`} soort="secondary-action-button">
              <Zeg van={u.vraag} />
            </GaKnop>
            <GaKnop naar={wat === 'werken' ? '/doorgeven/loon' : '/doorgeven'} soort="secondary-action-button">
              <Zeg van={u.doorgeven} />
            </GaKnop>
          </>
        ) : null}
      </div>
    </section>
  );
}
