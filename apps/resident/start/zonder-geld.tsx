import type { Start } from '@meedoen/contract/eigen';
import type { IsoDate } from '@meedoen/law/kernel';
import { Paragraph } from '@utrecht/component-library-react';
import { Kaart, Nederlands } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { dagMetNaam } from '../teksten/opmaak.ts';
import { start as s } from '../teksten/start.ts';
import { useTaal, Zeg, ZegNederlands } from '../teksten/taal.tsx';

/** Payment is suspended: since when, until when it can be put right, and the letter that says what, as far as known. */
export function StaatStil({
  vanaf = null,
  herstelTotEnMet,
  brief = null,
  watMist = null,
}: {
  readonly vanaf?: IsoDate | null;
  readonly herstelTotEnMet: IsoDate | null;
  readonly brief?: string | null;
  readonly watMist?: string | null;
}) {
  const { vandaag, loket } = useWie().sessie;
  const { taal } = useTaal();
  return (
    <Kaart soort="doen" kop={<Zeg van={s.stilKop} />}>
      {vanaf ? (
        <Paragraph>
          <Zeg van={s.stil} met={{ datum: dagMetNaam(vanaf, taal, vandaag) }} />
        </Paragraph>
      ) : null}
      {herstelTotEnMet ? (
        <Paragraph>
          <Zeg
            van={herstelTotEnMet < vandaag ? s.stilVoorbij : s.stilTot}
            met={{ datum: dagMetNaam(herstelTotEnMet, taal, vandaag) }}
          />
        </Paragraph>
      ) : null}
      {watMist ? (
        <Paragraph>
          <strong>
            <Zeg van={s.stilMist} />
          </strong>{' '}
          <Nederlands>{watMist}</Nederlands>
        </Paragraph>
      ) : null}
      <Paragraph>
        {loket ? (
          <ZegNederlands van={s.stilWaar} met={{ adres: loket.bezoekadres, telefoon: loket.telefoon }} />
        ) : (
          <Zeg van={s.stilWaarBrief} />
        )}
      </Paragraph>
      <div className="meedoen-knoppen">
        <GaKnop naar={brief ? `/brieven/${brief}` : '/brieven'}>
          <Zeg van={s.stilBrief} />
        </GaKnop>
        <GaKnop naar="/vragen" soort="secondary-action-button">
          <Zeg van={s.stilStuur} />
        </GaKnop>
      </div>
    </Kaart>
  );
}

/** The last application gave nothing: what was decided, why, and what somebody can still do. */
export function Afgelopen({ afgelopen }: { readonly afgelopen: NonNullable<Start['afgelopen']> }) {
  const { vandaag } = useWie().sessie;
  const { taal } = useTaal();
  const { hoe, op, aanvraag, brief, besluit, bezwaarTotEnMet, bezwaar } = afgelopen;
  const kanBezwaar = bezwaar === null && besluit !== null && bezwaarTotEnMet !== null && bezwaarTotEnMet >= vandaag;
  return (
    <Kaart soort="tint" kop={<Zeg van={s.afgelopenKop[hoe]} />}>
      <Paragraph>
        <Zeg van={s.afgelopen[hoe]} met={{ datum: dagMetNaam(op, taal, vandaag) }} />
      </Paragraph>
      {bezwaar ? (
        <Paragraph>
          <Zeg van={s.bezwaarLoopt} />
        </Paragraph>
      ) : bezwaarTotEnMet ? (
        <Paragraph>
          <Zeg
            van={kanBezwaar ? s.oneens : s.oneensVoorbij}
            met={{ datum: dagMetNaam(bezwaarTotEnMet, taal, vandaag) }}
          />
        </Paragraph>
      ) : null}
      <div className="meedoen-knoppen">
        <GaKnop naar={brief ? `/brieven/${brief}` : `/aanvraag/${aanvraag}`}>
          <Zeg van={brief ? s.leesDeBrief : s.bekijkAanvraag} />
        </GaKnop>
        {bezwaar ? (
          <GaKnop naar={`/bezwaar/${bezwaar}`} soort="secondary-action-button">
            <Zeg van={s.bekijkBezwaar} />
          </GaKnop>
        ) : kanBezwaar ? (
          <GaKnop naar={`/bezwaar/maken/${besluit}`} soort="secondary-action-button">
            <Zeg van={s.oneensKnop} />
          </GaKnop>
        ) : (
          <GaKnop naar="/melden" soort="secondary-action-button">
            <Zeg van={s.meldOpnieuw} />
          </GaKnop>
        )}
      </div>
    </Kaart>
  );
}
