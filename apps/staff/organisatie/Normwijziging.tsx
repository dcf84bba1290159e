import { approveNormwijziging, prepareNormwijziging, readNormwijziging } from '@meedoen/contract/organisatie';
import { addMonths, type IsoDate, monthOf, parseDate, yearOf } from '@meedoen/law/kernel';
import { aantal, datumLang, verschilbedrag } from '@meedoen/ui/weergave';
import { Button, Heading1, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout, Leeg, Lezing } from '../toestand/Toestand.tsx';
import { type Antwoord, useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { verschilklasse } from '../vorm/bedrag.ts';
import { Keuzelijst, Tekstvak, veldfouten } from '../vorm/Veld.tsx';
import { Bedragenblad } from './Bedragenblad.tsx';
import { Treden } from './Treden.tsx';
import './organisatie.css';

/** Norms change on 1 January and 1 July. @returns the change nearest to a day, the coming one first */
export const wijzigdagen = (vandaag: IsoDate): IsoDate[] => {
  const eerste = (monthOf(vandaag) <= 6 ? `${yearOf(vandaag)}-07-01` : `${yearOf(vandaag) + 1}-01-01`) as IsoDate;
  return [eerste, addMonths(eerste, -6), addMonths(eerste, -12)];
};
const STATUS = {
  'te-bekijken': 'te bekijken',
  voorbereid: 'wacht op goedkeuring',
  goedgekeurd: 'goedgekeurd',
} as const;

/** The half-yearly change of norms as one visible event: who changes how much, one approval, letters. */
export default function Normwijziging() {
  const { vanaf: gevraagd } = useParams();
  const { vandaag } = useSessie();
  const ga = useNavigate();
  const dagen = wijzigdagen(vandaag);
  const vanaf = parseDate(gevraagd ?? '') ?? dagen[0] ?? vandaag;
  const lezing = useLees(
    readNormwijziging,
    { params: { vanaf } },
    {
      houdVorige: true,
      opnieuwNa: (laatste) => (laatste?.voortgang ? 1500 : laatste?.status === 'goedgekeurd' ? 10_000 : 0),
    },
  );
  useTitel('Normwijziging');
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>Normen vanaf {datumLang(vanaf)}</Heading1>
          <p className="mdn-sec">
            Twee keer per jaar wijzigen de bedragen. Hier ziet u wie hoeveel krijgt, voor iemand het goedkeurt.
          </p>
        </div>
        <div className="mdn-head__eind">
          <Keuzelijst
            label="Wijziging"
            waarde={vanaf}
            onWaarde={(dag) => void ga(`/normwijziging/${dag}`)}
            opties={[...new Set([vanaf, ...dagen])]
              .sort()
              .reverse()
              .map((dag) => ({ waarde: dag, tekst: datumLang(dag) }))}
          />
        </div>
      </div>
      <Lezing van={lezing} regels={10} wat="de wijziging">
        {(wijziging) => <Blad wijziging={wijziging} />}
      </Lezing>
    </>
  );
}

function Blad({ wijziging }: { readonly wijziging: Antwoord<typeof readNormwijziging> }) {
  const mag = useMag();
  const { naam, vandaag } = useSessie();
  const bereid = useOpdracht(prepareNormwijziging, ['readNormwijziging']);
  const keur = useOpdracht(approveNormwijziging, ['readNormwijziging']);
  const call = { params: { vanaf: wijziging.vanaf }, body: {} } as const;
  const [reden, setReden] = useState('');
  const achteraf = wijziging.vanaf <= vandaag;
  const fouten = veldfouten(keur.error);
  const zelf = wijziging.voorbereidDoor === naam;
  const rekent = bereid.isPending || wijziging.voortgang !== null;
  const berekend = wijziging.status !== 'te-bekijken';
  const ietsBerekend = wijziging.groepen.some((groep) => groep.berekend);
  const magKeuren = mag('normwijziging-goedkeuren') && wijziging.status === 'voorbereid' && !zelf && ietsBerekend;
  const zonder = wijziging.groepen.find((groep) => !groep.berekend)?.aantal ?? 0;
  return (
    <div className="mdn-zij">
      <div className="mdn-stapel">
        <section className="mdn-panel" aria-labelledby="wie">
          <div className="mdn-panel__kop">
            <Heading2 id="wie">
              Wie wat krijgt{' '}
              {berekend && ietsBerekend && (
                <span className={verschilklasse(wijziging.totaalVerschilInCenten)}>
                  {verschilbedrag(wijziging.totaalVerschilInCenten)} <span className="mdn-sm">per maand</span>
                </span>
              )}
            </Heading2>
            <span className="mdn-sm mdn-sec">{aantal(wijziging.voortgang?.totaal ?? wijziging.aantal)} rechten</span>
          </div>
          {wijziging.voortgang ? (
            <div className="mdn-panel__lijf mdn-stapel mdn-stapel--dicht">
              <progress
                className="mdn-treden__voortgang"
                aria-labelledby="wie"
                max={wijziging.voortgang.totaal}
                value={wijziging.voortgang.klaar}
              />
              <p className="mdn-sm mdn-sec" role="status">
                {aantal(wijziging.voortgang.klaar)} van {aantal(wijziging.voortgang.totaal)} rechten doorgerekend. U
                kunt dit venster sluiten.
              </p>
            </div>
          ) : bereid.isPending ? (
            <div className="mdn-panel__lijf mdn-stapel mdn-stapel--dicht">
              <progress className="mdn-treden__voortgang" aria-labelledby="wie" />
              <p className="mdn-sm mdn-sec" role="status">
                {aantal(wijziging.aantal)} rechten worden doorgerekend met de oude en de nieuwe bedragen.
              </p>
            </div>
          ) : berekend ? (
            <div className="mdn-panel__lijf">
              <Treden groepen={wijziging.groepen} />
            </div>
          ) : (
            <Leeg>
              Nog niet doorgerekend. {aantal(wijziging.aantal)} rechten lopen op deze dag door; na het doorrekenen staat
              hier wie erop vooruit of achteruit gaat.
            </Leeg>
          )}
        </section>
        <Bedragenblad bedragen={wijziging.bedragen} />
      </div>
      <section className="mdn-panel" aria-labelledby="akkoord">
        <div className="mdn-panel__kop">
          <Heading2 id="akkoord">Goedkeuren</Heading2>
          <span className={wijziging.status === 'goedgekeurd' ? 'mdn-stand mdn-stand--safe' : 'mdn-stand'}>
            {wijziging.status === 'voorbereid' && !ietsBerekend ? 'wacht op bedragen' : STATUS[wijziging.status]}
          </span>
        </div>
        <div className="mdn-panel__lijf mdn-stapel">
          {berekend && wijziging.ontbreekt.length > 0 && (
            <div className="mdn-melding mdn-melding--warning">
              <b>
                {wijziging.ontbreekt.length === 1
                  ? 'Eén bedrag dat huishoudens nodig hebben is nog niet bekend.'
                  : `${aantal(wijziging.ontbreekt.length)} bedragen die huishoudens nodig hebben zijn nog niet bekend.`}
              </b>{' '}
              {ietsBerekend
                ? `Goedkeuren kan voor wie te berekenen is. ${zonder === 1 ? '1 recht krijgt' : `${aantal(zonder)} rechten krijgen`} nog geen brief: dat wordt een taak, en de maand wacht in de betaalrun.`
                : 'Goedkeuren kan als ze zijn ingevoerd en bevestigd, en daarna opnieuw is doorgerekend.'}
              <ul>
                {wijziging.ontbreekt.map((bedragnaam) => (
                  <li key={bedragnaam}>
                    {wijziging.bedragen.find(({ naam: eigen }) => eigen === bedragnaam)?.omschrijving || bedragnaam}
                  </li>
                ))}
              </ul>
              <Link className="utrecht-link" to="/bedragen">
                Naar de bedragen
              </Link>
            </div>
          )}
          <dl className="mdn-gegevens">
            <dt>Voorbereid</dt>
            <dd>{wijziging.voorbereidDoor ?? 'nog niet'}</dd>
            <dt>Goedgekeurd</dt>
            <dd>{wijziging.goedgekeurdDoor ?? 'nog niet'}</dd>
            {wijziging.reden && (
              <>
                <dt>Waarom achteraf</dt>
                <dd>{wijziging.reden}</dd>
              </>
            )}
            <dt>Brieven</dt>
            <dd>{wijziging.status === 'goedgekeurd' ? `${aantal(wijziging.brieven)} gemaakt` : 'na goedkeuring'}</dd>
          </dl>
          {magKeuren && achteraf && (
            <>
              <p className="mdn-melding mdn-melding--warning">
                <b>Deze bedragen gelden al sinds {datumLang(wijziging.vanaf)}.</b> Keurt u nu goed, dan krijgen alsnog{' '}
                {aantal(wijziging.aantal)} rechten een brief over een wijziging van toen. Zijn de brieven toen al
                verstuurd, keur dan niet goed.
              </p>
              <Tekstvak
                label="Waarom moeten de brieven nu nog uit"
                waarde={reden}
                onWaarde={setReden}
                maxLength={500}
                fout={fouten.get('/reden')}
              />
            </>
          )}
          {(bereid.error ?? (fouten.size === 0 ? keur.error : null)) && (
            <Fout fout={bereid.error ?? keur.error ?? new Error()} veilig="Er is niets veranderd." />
          )}
          {wijziging.status !== 'goedgekeurd' && (
            <div className="utrecht-button-group">
              {mag('normwijziging-voorbereiden') && (
                <Button
                  appearance={berekend ? 'secondary-action-button' : 'primary-action-button'}
                  aria-disabled={rekent}
                  onClick={() => !rekent && bereid.mutate(call)}
                >
                  {rekent ? 'Wordt doorgerekend' : berekend ? 'Opnieuw doorrekenen' : 'Doorrekenen en voorleggen'}
                </Button>
              )}
              <Button
                appearance="primary-action-button"
                aria-disabled={!magKeuren || keur.isPending}
                aria-describedby={magKeuren ? undefined : 'normreden'}
                onClick={() => magKeuren && keur.mutate({ ...call, body: reden.trim() ? { reden: reden.trim() } : {} })}
              >
                Goedkeuren en brieven maken
              </Button>
            </div>
          )}
          {wijziging.status !== 'goedgekeurd' && !magKeuren && (
            <p className="mdn-weigering" id="normreden">
              {!mag('normwijziging-goedkeuren')
                ? 'Goedkeuren doet een teamleider.'
                : wijziging.status === 'te-bekijken'
                  ? rekent
                    ? 'Kan nog niet: de wijziging wordt doorgerekend.'
                    : 'Kan nog niet: eerst rekent een beleidsmedewerker de wijziging door.'
                  : zelf
                    ? 'Kan niet: u bereidde dit zelf voor. Een ander keurt goed.'
                    : 'Kan nog niet: er zijn bedragen niet bekend.'}
            </p>
          )}
        </div>
      </section>
    </div>
  );
}
