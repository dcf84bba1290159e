/** Name of the session cookie; `__Host-` binds it to this host and to https. */
export const sessieCookie = (veilig: boolean) => (veilig ? '__Host-meedoen' : 'meedoen');
