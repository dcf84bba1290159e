import type { IsoDate } from '@meedoen/law/kernel';

/** A date as the BRP knows it; parts of it may be unknown. */
export type BrpDatum = { readonly volledig: IsoDate } | { readonly onvolledig: string };

export interface BrpAdres {
  readonly straat?: string | undefined;
  readonly huisnummer?: string | undefined;
  readonly postcode?: string | undefined;
  readonly plaats?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly land: string;
  readonly vanaf?: IsoDate | undefined;
  readonly briefadres: boolean;
  /** Key of the dwelling (BAG): who else lives there. */
  readonly adresseerbaarObject?: string | undefined;
}

/** A relative as registered; without bsn the person is not registered themselves. */
export interface BrpRelatie {
  readonly bsn?: string | undefined;
  readonly geslachtsnaam?: string | undefined;
  readonly voorvoegsel?: string | undefined;
  readonly voornamen?: string | undefined;
  readonly geboortedatum?: BrpDatum | undefined;
}

export interface BrpPartner extends BrpRelatie {
  readonly vorm: 'huwelijk' | 'geregistreerd-partnerschap';
  readonly vanaf?: IsoDate | undefined;
  /** Dissolved on this day. */
  readonly tot?: IsoDate | undefined;
}

/** What the BRP says of a person now. */
export interface BrpPersoon {
  readonly bsn: string;
  readonly voornamen?: string | undefined;
  readonly voorvoegsel?: string | undefined;
  readonly geslachtsnaam: string;
  readonly geboortedatum?: BrpDatum | undefined;
  readonly overlijdensdatum?: BrpDatum | undefined;
  /** CBS code of registration. */
  readonly gemeente?: string | undefined;
  /** The BRP marks the address secret. */
  readonly geheim: boolean;
  readonly adres?: BrpAdres | undefined;
  readonly nationaliteiten: readonly { readonly code: string; readonly omschrijving: string }[];
  /** `code` of tabel 56 of the BRP. */
  readonly verblijfstitel?:
    | {
        readonly code: string;
        readonly omschrijving: string;
        readonly vanaf?: IsoDate | undefined;
        readonly tot?: IsoDate | undefined;
      }
    | undefined;
  readonly partner?: BrpPartner | undefined;
  readonly kinderen: readonly BrpRelatie[];
}

/** Somebody registered at an address. */
export interface BrpBewoner {
  readonly bsn: string;
  readonly geslachtsnaam: string;
  readonly voorvoegsel?: string | undefined;
  readonly voornamen?: string | undefined;
  readonly geboortedatum?: BrpDatum | undefined;
  /** First day at this address, where known. */
  readonly vanaf?: IsoDate | undefined;
}

/** The BRP as the product asks it. */
export interface Brp {
  /** @returns undefined when nobody has this bsn. @throws BrpFout */
  persoon(bsn: string): Promise<BrpPersoon | undefined>;
  /** Who is registered at a dwelling. @throws BrpFout */
  bewoners(adresseerbaarObject: string): Promise<readonly BrpBewoner[]>;
}

/** The BRP gave no answer, or refused. `tijdelijk`: trying again later may help. */
export class BrpFout extends Error {
  override readonly name = 'BrpFout';
  readonly code: string;
  readonly tijdelijk: boolean;
  constructor(code: string, tijdelijk: boolean, options?: ErrorOptions) {
    super(`BRP: ${code}`, options);
    this.code = code;
    this.tijdelijk = tijdelijk;
  }
}
