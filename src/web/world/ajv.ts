/** `ajv` of the page: it makes code of a schema, which the page forbids itself; here the schema is interpreted, with the same errors. */
import type { ErrorObject } from 'ajv';
import type { Schema } from '../json-schema/apply.ts';
import { interpreted } from '../json-schema/interpreter.ts';

interface Validate {
  (data: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
}

export class Ajv2020 {
  private readonly formats: Record<string, (text: string) => boolean> = {};

  addFormat(name: string, passes: (text: string) => boolean): void {
    this.formats[name] = passes;
  }

  /** Throws, as `ajv` does, where it does not take the schema: the rule is then not judged. */
  compile(schema: object): Validate {
    const judge = interpreted(schema as Schema, this.formats);
    if (!judge) throw new Error('Not a schema that is interpreted here');
    const validate: Validate = (data) => {
      const errors = judge(data);
      validate.errors = errors.length > 0 ? errors : null;
      return errors.length === 0;
    };
    return validate;
  }
}
