import t from 'tap';
import { checkJson, resultOf } from '../../helpers/io.ts';

/** A description with one thing wrong, and all that is to be said of it. */
const SCHEMES: readonly [scheme: object, told: readonly (readonly [code: string, about: string])[]][] = [
  [{ type: 'openIdConnect', description: 'x' }, [['missing-member', 'openIdConnectUrl']]],
  [{ type: 'openIdConect', openIdConnectUrl: 'https://a.de' }, [['not-listed', 'openIdConect']]],
  [{ openIdConnectUrl: 'https://a.de' }, [['missing-member', 'type']]],
  [{ type: 'apiKey', name: 'x' }, [['missing-member', 'in']]],
  [{ type: 'apiKey', name: 'x', in: 'kopf' }, [['not-listed', 'kopf']]],
  [{ type: 'http' }, [['missing-member', 'scheme']]],
  [{ type: 'oauth2' }, [['missing-member', 'flows']]],
  [{ type: 'oauth2', flows: { implicit: { scopes: {} } } }, [['missing-member', 'authorizationUrl']]],
  [
    { type: 'openIdConnect', openIdConnectURL: 'https://a.de' },
    [
      ['missing-member', 'openIdConnectUrl'],
      ['unknown-member', 'openIdConnectURL'],
    ],
  ],
];
const PARAMETERS: typeof SCHEMES = [
  [{ name: 'id', in: 'pfad', schema: {} }, [['not-listed', 'pfad']]],
  [{ name: 'id', schema: {} }, [['missing-member', 'in']]],
  [{ name: 'id', in: 'path', schema: {} }, [['missing-member', 'required']]],
];

t.test('what is wrong is told of the kind that was meant, and nothing of the others', async (t) => {
  const cases = [
    ...SCHEMES.map(([scheme, told]) => ({ told, parts: { components: { securitySchemes: { a: scheme } } } })),
    ...PARAMETERS.map(([parameter, told]) => ({ told, parts: { components: { parameters: { a: parameter } } } })),
  ];
  for (const openapi of ['3.0.3', '3.1.0']) {
    const file = ({ parts }: (typeof cases)[number]) =>
      JSON.stringify({ openapi, info: { title: 'X', version: '1' }, paths: {}, ...parts });
    const cwd = t.testdir(Object.fromEntries(cases.map((one, index) => [`${index}.json`, file(one)])));
    const { report } = await checkJson([], { cwd });
    const { findings } = resultOf(report, 'OZG4051');
    for (const [index, { told, parts }] of cases.entries()) {
      const own = findings.filter(({ path }) => path === `${index}.json`);
      t.same(
        own.map(({ code, args }) => [code, args['member'] ?? args['value']]).sort(),
        [...told].sort(),
        `${openapi} ${JSON.stringify(parts)}`,
      );
    }
  }
});
