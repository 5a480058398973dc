/** How the header of a private key in text looks: PEM, OpenSSH, SSH2, PuTTY, OpenPGP. */
export const HEADER =
  /-----BEGIN (?:(?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?)-----|---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----|PuTTY-User-Key-File-\d/g;

/** How a private key in DER begins when it is written as Base64: PKCS#8 and PKCS#1 of RSA, PKCS#12, PKCS#8 and SEC 1 of EC, Ed25519. */
export const ENCODED =
  /M(?:II[A-Za-z0-9+/]{2}[AQgw]IB(?:AAKC|ADANBgkqhkiG9w0BAQEFAASC|AzCC[A-Za-z0-9+/]{3}GCSqG)|IG[A-Za-z0-9+/]AgEAMB[A-Za-z0-9+/]GByqGSM49AgEG|HcCAQEEI|IGkAgEBBD|C4CAQAwBQYDK2Vw)/g;

/** Whether a value is a private key or begins with one, so that no message repeats it. */
export const looksSecret = (value: string): boolean => value.search(HEADER) !== -1 || value.search(ENCODED) !== -1;
