import type { Belang } from '@meedoen/contract/belang';

export const RELATIENAAM: Readonly<Record<Belang['relatie'], string>> = {
  zelf: 'Eigen bsn',
  partner: 'Partner',
  kind: 'Kind',
  ouder: 'Ouder',
  'broer-of-zus': 'Broer of zus',
  ander: 'Ander familielid',
};

export const STATUSNAAM: Readonly<Record<Belang['status'], string>> = {
  ingevoerd: 'wacht op bevestiging',
  bevestigd: 'bevestigd',
  'verwijdering-gevraagd': 'verwijdering gevraagd',
  ingetrokken: 'ingetrokken',
  verwijderd: 'verwijderd',
};

export const isVoorbij = ({ status }: Pick<Belang, 'status'>): boolean =>
  status === 'ingetrokken' || status === 'verwijderd';
