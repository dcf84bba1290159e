import { type Aanvraag, readDocument } from '@meedoen/contract/aanvraag';
import type { IsoDate } from '@meedoen/law/kernel';
import { datumKort } from '@meedoen/ui/weergave';
import { bestandsadres } from '../verbinding/verbinding.tsx';

const TYPE: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'image/jpeg': 'foto', 'image/png': 'foto' };
const grootte = (bytes: number) =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;

/** Documents of a case, each opened in a window of its own. */
export function Documenten({
  documenten,
  vandaag,
}: {
  readonly documenten: Aanvraag['documenten'];
  readonly vandaag: IsoDate;
}) {
  return (
    <div>
      <h3 className="utrecht-heading-4">Documenten</h3>
      {documenten.length === 0 ? (
        <p className="mdn-sm mdn-mut">Nog geen documenten.</p>
      ) : (
        <ul className="mdn-lijst mdn-lijst--eind">
          {documenten.map((document) => (
            <li key={document.id}>
              <Documentnaam document={document} />
              <span className="mdn-mut mdn-nowrap">
                {TYPE[document.type] ?? document.type}, {grootte(document.grootte)},{' '}
                {datumKort(document.ontvangenOp, vandaag)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A document, in a window of its own. */
export function Documentnaam({ document }: { readonly document: Aanvraag['documenten'][number] }) {
  return (
    <a
      className="utrecht-link"
      href={bestandsadres(readDocument, { params: { documentId: document.id } })}
      target="_blank"
      rel="noreferrer"
    >
      {document.naam}
    </a>
  );
}
