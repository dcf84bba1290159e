/**
 * Names of the cookies. `__Host-` binds one to this host and to https: the browser takes it only with `Secure`, path `/`
 * and no domain, so that nobody who holds another host of the same domain can plant one.
 */
export const sessieCookie = (veilig: boolean) => naam('meedoen', veilig);
/** The login that is under way in this browser. */
export const inlogCookie = (veilig: boolean) => naam('meedoen_inloggen', veilig);

const naam = (kaal: string, veilig: boolean) => (veilig ? `__Host-${kaal}` : kaal);
