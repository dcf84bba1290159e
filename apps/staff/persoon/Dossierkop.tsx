import type { readDossier } from '@meedoen/contract/persoon';
import { datumKort } from '@meedoen/ui/weergave';
import { Heading1 } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { statusnaam } from '../aanvraag/namen.ts';
import { Link } from '../schil/Naar.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import type { Antwoord } from '../verbinding/verbinding.tsx';

export type Dossiergegevens = Antwoord<typeof readDossier>;

/** Name, group, one sentence and who handles the file; running cases are one step away. */
export function Dossierkop({ dossier, children }: { readonly dossier: Dossiergegevens; readonly children: ReactNode }) {
  const { vandaag } = useSessie();
  return (
    <div className="mdn-head mdn-dossier__kop">
      <div className="mdn-dossier__wie">
        <div className="mdn-rij">
          <Heading1>{dossier.persoon.naam}</Heading1>
          {dossier.persoon.klantgroep && (
            <span className="mdn-stand">{dossier.persoon.klantgroep.replaceAll('-', ' ')}</span>
          )}
          {dossier.openVerschillen > 0 && (
            <span className="mdn-stand mdn-stand--danger">
              {dossier.openVerschillen === 1 ? '1 verschil open' : `${dossier.openVerschillen} verschillen open`}
            </span>
          )}
          {dossier.adresAfgeschermd && <span className="mdn-stand mdn-stand--wait">adres afgeschermd</span>}
        </div>
        <p className="mdn-sec">
          {dossier.samenvatting} {dossier.adres && `Woont: ${dossier.adres}.`}
        </p>
        {dossier.zaken.length > 0 && (
          <p className="mdn-sm">
            {dossier.zaken.map((zaak) => (
              <Link key={zaak.id} className="utrecht-link mdn-dossier__zaak" to={`/aanvragen/${zaak.id}`}>
                {zaak.soort} {zaak.kenmerk}, {statusnaam(zaak.status)}
                {zaak.laatsteDag && `, uiterlijk ${datumKort(zaak.laatsteDag, vandaag)}`}
              </Link>
            ))}
          </p>
        )}
      </div>
      <div className="mdn-head__eind">
        {dossier.consulent && (
          <span className="mdn-sm">
            <span className="mdn-mut">consulent</span> {dossier.consulent.naam}
          </span>
        )}
        {children}
      </div>
    </div>
  );
}
