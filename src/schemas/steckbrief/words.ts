/** Building blocks of the Steckbrief schema: one for each kind of entry, with its German description for editors and findings. */

export const text = (description: string) => ({ type: 'string', description });
export const yesNo = (description: string) => ({ type: 'boolean', description });
export const url = (description: string) => ({ type: 'string', description });
/** `format` is a note for editors and forms; whether a day exists is asked by rules. */
export const day = (description: string) => ({
  type: 'string',
  format: 'date',
  description: `${description} (JJJJ-MM-TT)`,
});
export const key = (description: string) => ({
  type: 'string',
  description: `${description} In Anführungszeichen schreiben, damit führende Nullen bleiben.`,
});
export const number = (description: string) => ({ type: 'number', minimum: 0, description });
export const choice = (values: readonly string[], description: string) => ({ enum: values, description });
export const version = (description: string) => ({
  type: 'string',
  description: `${description}, in Anführungszeichen.`,
});
export const list = (items: object, description: string) => ({ type: 'array', items, description });
export const part = (description: string, properties: Record<string, object>, required: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  description,
  properties,
  ...(required.length > 0 ? { required } : {}),
});
export const file = {
  type: 'string',
  description: 'Pfad der Datei, gerechnet vom Ordner des Steckbriefs; die Datei liegt in diesem Ordner.',
};
export const files = (description: string, further: Record<string, object> = {}) =>
  list(
    part('Eine Datei.', { datei: file, bezeichnung: text('Bezeichnung der Datei.'), ...further }, ['datei']),
    description,
  );
export const contact = part('Erreichbarkeit; mindestens eine Angabe.', {
  name: text('Name der Stelle oder Person.'),
  email: text('E-Mail-Adresse.'),
  telefon: text('Telefonnummer.'),
  anschrift: text('Postanschrift.'),
  url: url('Web-Adresse mit Kontaktangaben.'),
});
