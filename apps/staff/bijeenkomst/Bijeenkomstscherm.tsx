import { type Bijeenkomstbeeld, processBijeenkomst, readBijeenkomst } from '@meedoen/contract/bijeenkomst';
import { datumLang } from '@meedoen/ui/weergave';
import { Button, Heading1, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { useMag } from '../sessie/sessie.tsx';
import { Fout, Lezing } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Tekstveld, veldfouten } from '../vorm/Veld.tsx';
import { Aanwezigheid } from './Aanwezigheid.tsx';
import { Deelnames } from './Deelnames.tsx';
import { Groepsvorm, inhoudUit, waardenVan } from './Groepsvorm.tsx';
import { Uitnodigen } from './Uitnodigen.tsx';
import { SOORT, STATUS, wanneer } from './woorden.ts';
import './bijeenkomst.css';

/** Reads that are no longer true after something was done with a group. */
export const NA_GROEP = ['readBijeenkomst', 'readBijeenkomsten', 'readAgenda', 'readMensen', 'readBegeleiding'];

/** One group: when and where, who comes, who waits, who was there. */
export default function Bijeenkomstscherm() {
  const { bijeenkomstId = '' } = useParams();
  const lezing = useLees(readBijeenkomst, { params: { bijeenkomstId } }, { houdVorige: true });
  useTitel(lezing.data?.naam ?? 'Bijeenkomst');
  return (
    <Lezing van={lezing} regels={8} wat="de bijeenkomst">
      {(groep) => <Scherm groep={groep} />}
    </Lezing>
  );
}

type Bezig = 'uitnodigen' | 'wijzigen' | 'afzeggen';

function Scherm({ groep }: { readonly groep: Bijeenkomstbeeld }) {
  const mag = useMag();
  const [bezig, setBezig] = useState<Bezig>();
  const doe = useOpdracht(processBijeenkomst, NA_GROEP);
  const kan = (commando: string) => groep.mogelijkheden.find((een) => een.commando === commando);
  const terug = () => setBezig(undefined);
  const rond = kan('finishBijeenkomst');
  return (
    <>
      <div className="mdn-head">
        <div>
          <p className="mdn-sm">
            <Link className="utrecht-link" to="/groepen">
              Groepen
            </Link>
          </p>
          <Heading1>{groep.naam}</Heading1>
          <p className="mdn-sec">
            {SOORT[groep.soort]} · {groep.plaats} · begeleider {groep.begeleider.naam}{' '}
            <span className={`mdn-stand mdn-stand--${STATUS[groep.toestand].toon}`}>{STATUS[groep.toestand].naam}</span>
          </p>
        </div>
        {mag('begeleiden') && groep.toestand === 'gepland' && (
          <div className="mdn-head__eind mdn-rij">
            <Button appearance="primary-action-button" onClick={() => setBezig('uitnodigen')}>
              Uitnodigen
            </Button>
            <Button appearance="secondary-action-button" onClick={() => setBezig('wijzigen')}>
              Wijzigen
            </Button>
            <Button appearance="secondary-action-button" onClick={() => setBezig('afzeggen')}>
              Gaat niet door
            </Button>
          </div>
        )}
      </div>
      <div className="mdn-stapel">
        {groep.slot?.reden && <p className="mdn-melding mdn-melding--warning">Gaat niet door: {groep.slot.reden}</p>}
        {bezig === 'uitnodigen' && <Uitnodigen groep={groep} onTerug={terug} />}
        {bezig === 'wijzigen' && <Wijzigen groep={groep} onTerug={terug} />}
        {bezig === 'afzeggen' && <Afzeggen groep={groep} onTerug={terug} />}
        <section className="mdn-panel" aria-labelledby="wanneer">
          <div className="mdn-panel__kop">
            <Heading2 id="wanneer">Wanneer</Heading2>
            <span className="mdn-sm mdn-sec">
              {groep.bezet} van {groep.plaatsen} plaatsen bezet{groep.wachtend > 0 ? `, ${groep.wachtend} wachten` : ''}
            </span>
          </div>
          <div className="mdn-panel__lijf mdn-stapel mdn-stapel--dicht">
            <ul className="mdn-groep__dagen">
              {groep.dagen.map((dag) => (
                <li key={dag.id}>{wanneer(dag)}</li>
              ))}
            </ul>
            <p className="mdn-sm mdn-sec">{groep.uitleg}</p>
          </div>
        </section>
        {mag('begeleiden') && groep.toestand === 'gepland' && <Aanwezigheid key={groep.versie} groep={groep} />}
        <Deelnames groep={groep} />
        {mag('begeleiden') && groep.toestand === 'gepland' && (
          <div className="mdn-rij">
            <Button
              appearance="secondary-action-button"
              aria-disabled={!rond?.mag || doe.isPending}
              onClick={() => {
                if (rond?.mag)
                  doe.mutate({
                    params: { bijeenkomstId: groep.id },
                    body: { command: 'finishBijeenkomst' },
                    versie: groep.versie,
                  });
              }}
            >
              Bijeenkomst afronden
            </Button>
            {!rond?.mag && <span className="mdn-sm mdn-mut">{rond?.weigering?.tekst}</span>}
            {doe.error && <Fout fout={doe.error} />}
          </div>
        )}
        {groep.slot && !groep.slot.reden && <p className="mdn-sec">Afgerond op {datumLang(groep.slot.op)}.</p>}
      </div>
    </>
  );
}

function Wijzigen({ groep, onTerug }: { readonly groep: Bijeenkomstbeeld; readonly onTerug: () => void }) {
  const concept = useConcept(`bijeenkomst-${groep.id}-${groep.versie}`, waardenVan(groep));
  const doe = useOpdracht(processBijeenkomst, NA_GROEP, () => {
    concept.wis();
    onTerug();
  });
  return (
    <section className="mdn-panel" aria-labelledby="wijzigen">
      <div className="mdn-panel__kop">
        <Heading2 id="wijzigen">Wijzigen</Heading2>
      </div>
      <Groepsvorm
        waarden={concept.waarde}
        onWaarden={concept.zet}
        fout={doe.error}
        bezig={doe.isPending}
        knop="Wijziging bewaren"
        onTerug={onTerug}
        onStuur={() =>
          doe.mutate({
            params: { bijeenkomstId: groep.id },
            versie: groep.versie,
            body: { command: 'changeBijeenkomst', ...inhoudUit(concept.waarde) } as never,
          })
        }
      >
        <p className="mdn-sec">Verandert een dag of de plaats? Dan krijgt iedereen die komt een nieuw bericht.</p>
      </Groepsvorm>
    </section>
  );
}

function Afzeggen({ groep, onTerug }: { readonly groep: Bijeenkomstbeeld; readonly onTerug: () => void }) {
  const [reden, setReden] = useState('');
  const doe = useOpdracht(processBijeenkomst, NA_GROEP, onTerug);
  const aantal = groep.bezet + groep.wachtend;
  return (
    <form
      className="mdn-panel"
      aria-labelledby="afzeggen"
      onSubmit={(event) => {
        event.preventDefault();
        const body = { command: 'cancelBijeenkomst' as const, reden };
        doe.mutate({ params: { bijeenkomstId: groep.id }, versie: groep.versie, body });
      }}
    >
      <div className="mdn-panel__kop">
        <Heading2 id="afzeggen">De bijeenkomst gaat niet door</Heading2>
      </div>
      <div className="mdn-panel__lijf mdn-vorm">
        <p>{aantal === 1 ? 'Eén persoon krijgt' : `${aantal} mensen krijgen`} bericht met deze reden.</p>
        <Tekstveld
          label="Waarom"
          required
          maxLength={500}
          waarde={reden}
          onWaarde={setReden}
          fout={veldfouten(doe.error).get('/reden')}
        />
        {doe.error && <Fout fout={doe.error} />}
        <div className="mdn-rij">
          <Button type="submit" appearance="primary-action-button" aria-disabled={doe.isPending}>
            Afzeggen
          </Button>
          <Button type="button" appearance="subtle-button" onClick={onTerug}>
            Terug
          </Button>
        </div>
      </div>
    </form>
  );
}
