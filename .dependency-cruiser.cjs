// The import rule of docs/architecture.md, as code. Layers only look down; type imports count.
const layers = [
  ['kernel', 'numerics'],
  ['wire', 'config', 'catalogue', 'pixels', 'language', 'endpoints'],
  ['storage', 'ledger', 'limits', 'queue', 'conversations', 'policy', 'collage', 'diffusion'],
  ['intake', 'engines', 'database'],
  ['generation', 'upkeep'],
  ['http', 'client'],
  ['start'],
  ['cli'],
];

/** Layer-3/4 folders and the one file of each that a neighbour may import. */
const contracts = {
  storage: 'object-store',
  queue: 'queue',
  limits: 'limits',
  ledger: '[^/]+',
  conversations: '[^/]+',
  policy: 'policy',
  engines: 'engine',
};

const all = layers.flat();
const error = (name, from, to) => ({ name, severity: 'error', from, to });
const source = (folder) => ({ path: `^src/${folder}/`, pathNot: '[.]test[.]ts$' });

const layerRules = layers.flatMap((folders, depth) => {
  const below = layers.slice(0, depth).flat();
  // Only layers 3 and 4 know neighbours, and those by contract.
  const besides = Object.entries(contracts)
    .filter(([folder]) => folders.includes(folder))
    .map(([folder, file]) => `${folder}/${file}[.]ts$`);
  return folders.map((folder) => {
    const allowed = [
      `(?:${[folder, ...below].join('|')})/`,
      ...besides.map((file) => `(?:${file})`),
    ];
    return error(`${folder}-looks-down`, source(folder), {
      path: '^src/',
      pathNot: `^src/(?:${allowed.join('|')})`,
    });
  });
});

const implementations =
  '^src/(?:storage/(?:filesystem|s3)|limits/(?:memory|redis)|queue/(?:memory|bullmq)|engines/[^/]+|conversations/[^/]+|database)/';

module.exports = {
  forbidden: [
    ...layerRules,
    error('unlisted-folder', { path: '^src/([^/]+)/', pathNot: `^src/(?:${all.join('|')})/` }, {}),
    error('no-cycles', {}, { circular: true }),
    error(
      'implementations-are-wired-in-start',
      {
        path: '^src/',
        pathNot:
          '^src/(?:start|database|storage|limits|queue|engines|conversations)/|[.]test[.]ts$',
      },
      { path: implementations },
    ),
    error(
      'engines-are-islands',
      { path: '^src/engines/([^/]+)/' },
      { path: '^src/engines/([^/]+)/', pathNot: '^src/engines/$1/' },
    ),
    error(
      'dialects-are-islands',
      { path: '^src/http/dialects/([^/]+)/' },
      { path: '^src/http/dialects/([^/]+)/', pathNot: '^src/http/dialects/$1/' },
    ),
    error(
      'http-never-sees-engines',
      { path: '^src/http/' },
      { path: '^src/(?:engines|collage|diffusion|database|queue)/' },
    ),
    error('web-sees-the-wire-alone', { path: '^web/' }, { path: '^src/', pathNot: '^src/wire/' }),
    // A value would bring the schemas' library along, which is larger than the page.
    error(
      'web-takes-types-alone-of-the-wire',
      { path: '^web/', pathNot: '[.]test[.]ts$' },
      { path: '^src/', dependencyTypesNot: ['type-only'] },
    ),
    error('nothing-sees-the-web', { path: '^src/' }, { path: '^web/' }),
    error(
      'views-are-islands',
      { path: '^web/src/views/([^/]+)/' },
      { path: '^web/src/views/([^/]+)/', pathNot: '^web/src/views/$1/' },
    ),
    error('ort-in-one-place', { pathNot: '^src/diffusion/runtime/' }, { path: 'onnxruntime' }),
    error('nlp-in-language', { pathNot: '^src/language/' }, { path: 'node_modules/wink-' }),
    error(
      'no-orphan-dev-dependency',
      { path: '^src/', pathNot: '[.]test[.]ts$' },
      { dependencyTypes: ['npm-dev'] },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|build)/' },
  },
};
