import { beleidUit, type OpgeslagenBeleid } from '@meedoen/casework/beleid';
import {
  doorgetrokken,
  huishoudenVan,
  IK,
  jaarVanaf,
  maandbeeld,
  perUur,
  vergelijk,
} from '@meedoen/casework/rekenhulp';
import { type IsoDate, monthOfDate } from '@meedoen/law/kernel';
import { Button, Paragraph } from '@utrecht/component-library-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { Klein } from '../onderdelen/delen.tsx';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { feitenVragen as f, watAls as w } from '../teksten/wat-als.ts';
import { Feitenvragen, huishoudenUit, type Ingevuld, leeg } from './feiten.tsx';
import { begindagen } from './onderdelen.tsx';
import { GeenBesluit, Toeslagen } from './toeslagen.tsx';
import { Uitkomst } from './uitkomst.tsx';
import { beginStand, danVan, kinderenVan, MEESTE_UREN, type Stand, type Thuis, VORMEN, werkVan } from './vormen.tsx';
import type { Wat } from './wat.ts';

export interface Gemeentebeleid {
  readonly code: string;
  readonly naam: string;
  readonly beleid: OpgeslagenBeleid;
}

interface Eigen extends Thuis {
  readonly beleid: OpgeslagenBeleid;
  readonly achtergehouden: boolean;
}

/** The law runs here: nothing on this page asks the server anything any more. */
export default function Rekenblad({
  wat,
  vandaag,
  eigen,
  gemeenten,
}: {
  readonly wat: Wat;
  readonly vandaag: IsoDate;
  /** Own facts; left out: they are asked. */
  readonly eigen?: Eigen | undefined;
  readonly gemeenten: readonly Gemeentebeleid[];
}) {
  const [ingevuld, setIngevuld] = useState<Ingevuld>();
  const [vraagt, setVraagt] = useState(true);
  const genoegBekend = useMemo(
    () =>
      eigen !== undefined &&
      maandbeeld(eigen.dossier, monthOfDate(vandaag), beleidUit(eigen.beleid), false).samen !== undefined,
    [eigen, vandaag],
  );
  const thuis = useMemo((): Thuis | undefined => {
    if (eigen && genoegBekend) return eigen;
    const huishouden = ingevuld && huishoudenUit(ingevuld, vandaag);
    return huishouden && { dossier: huishoudenVan(huishouden, vandaag), persoon: IK, namen: {} };
  }, [eigen, genoegBekend, ingevuld, vandaag]);
  const gemeente = gemeenten.find(({ code }) => code === ingevuld?.gemeente);
  const opgeslagen = genoegBekend ? eigen?.beleid : (gemeente?.beleid ?? eigen?.beleid);
  if (!genoegBekend && (vraagt || !thuis || !opgeslagen))
    return (
      <Feitenvragen
        gemeenten={eigen ? [] : gemeenten}
        begin={ingevuld ?? leeg(gemeenten[0]?.code ?? '')}
        vandaag={vandaag}
        lead={<Zeg van={eigen ? f.teWeinig : f.lead} />}
        klaar={(nieuw) => {
          setIngevuld(nieuw);
          setVraagt(false);
          window.scrollTo(0, 0);
        }}
      />
    );
  if (!thuis || !opgeslagen) return null;
  return (
    <>
      {genoegBekend ? (
        <Klein>
          <Zeg van={w.eigen} />
          {eigen?.achtergehouden ? (
            <>
              {' '}
              <Zeg van={w.achtergehouden} />
            </>
          ) : null}
        </Klein>
      ) : (
        <div className="meedoen-knoppen niet-op-papier">
          <Button appearance="secondary-action-button" onClick={() => setVraagt(true)}>
            <Zeg van={f.anders} />
          </Button>
        </div>
      )}
      <Sommen key={thuis.persoon} wat={wat} vandaag={vandaag} thuis={thuis} opgeslagen={opgeslagen} />
    </>
  );
}

function Sommen({
  wat,
  vandaag,
  thuis,
  opgeslagen,
}: {
  readonly wat: Wat;
  readonly vandaag: IsoDate;
  readonly thuis: Thuis;
  readonly opgeslagen: OpgeslagenBeleid;
}) {
  const { zeg } = useTaal();
  const [stand, setStand] = useState<Stand>(() =>
    beginStand(thuis.persoon, begindagen(vandaag)[1] ?? vandaag, kinderenVan(thuis)[0]?.id ?? ''),
  );
  const [trekDoor, setTrekDoor] = useState(false);
  const beleid = useMemo(() => {
    const gekozen = beleidUit(opgeslagen);
    return trekDoor ? doorgetrokken(gekozen) : gekozen;
  }, [opgeslagen, trekDoor]);
  const uitgesteld = useDeferredValue(stand);
  const rekening = useMemo(() => {
    const dan = danVan(wat, thuis, uitgesteld, beleid);
    if (!dan) return undefined;
    const maanden = jaarVanaf(monthOfDate(uitgesteld.begin));
    const [eerste] = maanden;
    const nettoPerUur = uitgesteld.uurloon;
    return {
      rij: vergelijk(thuis.dossier, dan, maanden, beleid),
      perUur:
        wat === 'werken' && eerste && typeof nettoPerUur === 'number'
          ? perUur(thuis.dossier, { ...werkVan(uitgesteld), nettoPerUur }, MEESTE_UREN, eerste, beleid)
          : undefined,
      uren: wat === 'werken' ? uitgesteld.uren : undefined,
    };
  }, [wat, thuis, uitgesteld, beleid]);
  const Vorm = VORMEN[wat];
  return (
    <>
      <section className="meedoen-kaart" aria-label={zeg(w.titel[wat])}>
        <Vorm
          thuis={thuis}
          stand={stand}
          zet={(deel) => setStand((oud) => ({ ...oud, ...deel }))}
          vandaag={vandaag}
          beleid={beleid}
        />
      </section>
      {rekening ? (
        <Uitkomst rekening={rekening} doorgetrokken={trekDoor} trekDoor={setTrekDoor} />
      ) : (
        <Paragraph>
          <Zeg van={w.vulIn} />
        </Paragraph>
      )}
      <Toeslagen wat={wat} heeftKind={kinderenVan(thuis).length > 0} />
      <GeenBesluit wat={wat} />
    </>
  );
}
