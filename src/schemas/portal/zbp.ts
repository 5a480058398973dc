const line = (maxLength: number, description: string) => ({ type: 'string', minLength: 1, maxLength, description });
const uuid = {
  type: 'string',
  pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$',
};

/** A message to the mailbox of the BundID (ZBP), or the envelope it travels in; read from a library that sends them. */
export const ZBP_MESSAGE = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'ZBP-Nachricht',
  type: 'object',
  if: { required: ['mailboxUuid'] },
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema keyword
  then: {
    required: ['stork_qaa_level', 'mailboxUuid', 'sender', 'title', 'content', 'service'],
    properties: {
      mailboxUuid: { ...uuid, description: 'Postfach (UUID)' },
      sender: line(255, 'Absender'),
      title: line(1024, 'Betreff'),
      content: { type: 'string', minLength: 1, description: 'Inhalt' },
      service: line(255, 'Dienst'),
      applicationId: { ...uuid, description: 'Antrag (UUID)' },
      senderUrl: { type: 'string', maxLength: 255, description: 'Adresse des Absenders' },
      retrievalConfirmationAddress: { type: 'string', maxLength: 320, description: 'Adresse der Abrufbestätigung' },
      status: {
        enum: ['INITIATED', 'SUBMITTED', 'RECEIVED', 'PROCESSING', 'ACTION_REQUIRED', 'COMPLETED'],
        description: 'Status',
      },
      attachments: {
        type: 'array',
        items: { type: 'object', required: ['filename', 'sha512sum', 'contentLength'], description: 'Anlage' },
      },
    },
  },
  else: { required: ['content', 'sha512sum', 'authorToken', 'authorCertificate'] },
} as const;
