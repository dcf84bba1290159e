import { editKetenpartner, type Ketenpartnerbeeld, readKetenpartner } from '@meedoen/contract/ketenpartner';
import { Button, Heading1, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { useMag } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { Paar } from './Gegeven.tsx';
import { Overeenkomst } from './Overeenkomst.tsx';
import { Overeenkomstvorm } from './Overeenkomstvorm.tsx';
import { Partnervorm } from './Partnervorm.tsx';
import { SOORT } from './woorden.ts';
import './keten.css';

/** One organisation with what is agreed with it. */
export default function Ketenpartnerscherm() {
  const { ketenpartnerId = '' } = useParams();
  const lezing = useLees(readKetenpartner, { params: { ketenpartnerId } }, { houdVorige: true });
  useTitel(lezing.data?.naam ?? 'Ketenpartner');
  return (
    <Lezing kop="Ketenpartner" van={lezing} regels={8} wat="de organisatie">
      {(partner) => <Een partner={partner} />}
    </Lezing>
  );
}

function Een({ partner }: { readonly partner: Ketenpartnerbeeld }) {
  const mag = useMag();
  const [bezig, setBezig] = useState<'gegevens' | 'overeenkomst'>();
  const sluit = () => setBezig(undefined);
  // gets people by a handover, without anything agreed or paid
  const zorgteam = partner.soort === 'zorgteam';
  return (
    <>
      <div className="mdn-head">
        <div>
          <p className="mdn-sm">
            <Link className="utrecht-link" to="/ketenpartners">
              Ketenpartners
            </Link>
          </p>
          <Heading1>{partner.naam}</Heading1>
          <p className="mdn-sec">{SOORT[partner.soort]}</p>
        </div>
        {mag('ketenpartner-beheren') && !bezig && (
          <div className="mdn-head__eind">
            <Button appearance="secondary-action-button" onClick={() => setBezig('gegevens')}>
              Gegevens wijzigen
            </Button>
            {!zorgteam && (
              <Button appearance="primary-action-button" onClick={() => setBezig('overeenkomst')}>
                Overeenkomst voorstellen
              </Button>
            )}
          </div>
        )}
      </div>
      <div className="mdn-stapel">
        {bezig === 'gegevens' ? (
          <section className="mdn-panel" aria-labelledby="gegevens">
            <div className="mdn-panel__kop">
              <Heading2 id="gegevens">Gegevens wijzigen</Heading2>
            </div>
            <div className="mdn-panel__lijf">
              <Partnervorm route={editKetenpartner} partner={partner} onKlaar={sluit} onTerug={sluit} />
            </div>
          </section>
        ) : (
          <section className="mdn-panel" aria-labelledby="gegevens">
            <div className="mdn-panel__kop">
              <Heading2 id="gegevens">Gegevens</Heading2>
            </div>
            <div className="mdn-panel__lijf">
              <dl className="mdn-plicht">
                {partner.gemeentenaam && <Paar naam="Gemeente">{partner.gemeentenaam}</Paar>}
                <Paar naam="Contactpersoon">{partner.contactpersoon}</Paar>
                <Paar naam="Telefoon">{partner.telefoon}</Paar>
                <Paar naam="E-mail">{partner.email}</Paar>
                {partner.kvk && <Paar naam="KVK">{partner.kvk}</Paar>}
                <Paar naam="Accounts">
                  {partner.accounts === 0 ? 'Er heeft nog niemand ingelogd.' : `${partner.accounts} ingelogd geweest.`}{' '}
                  De groep eindigt op <b>ketenpartner/{partner.code}</b>.
                </Paar>
              </dl>
            </div>
          </section>
        )}
        {bezig === 'overeenkomst' && <Overeenkomstvorm partner={partner} onKlaar={sluit} />}
        {!zorgteam && partner.overeenkomsten.length === 0 && bezig !== 'overeenkomst' && (
          <Leeg>Er is nog geen overeenkomst. Zonder overeenkomst kan niemand hierheen worden verwezen.</Leeg>
        )}
        {partner.overeenkomsten.map((overeenkomst) => (
          <Overeenkomst key={overeenkomst.id} overeenkomst={overeenkomst} />
        ))}
      </div>
    </>
  );
}
