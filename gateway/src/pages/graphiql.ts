import { asset, assetFolder, type AssetFolder } from './assets.ts';

/** Latin web fonts inside GraphiQL's style sheet: half of its weight, and our pages use the fonts of the system. */
const WEB_FONTS = /@font-face\s*\{\s*font-family:\s*(?:Roboto|["']?Fira Code["']?)\s*;[^}]*\}/g;

let loaded: Promise<AssetFolder> | null = null;

async function load(): Promise<AssetFolder> {
  const { css, editorWorkerService, graphqlWorker, js, jsonWorker } = await import('@graphql-yoga/render-graphiql/graphiql');
  return assetFolder(
    '/assets/graphiql',
    new Map([
      ['graphiql.js', asset('graphiql.js', js)],
      ['graphiql.css', asset('graphiql.css', css.replace(WEB_FONTS, ''))],
      ['editor.worker.js', asset('editor.worker.js', editorWorkerService)],
      ['graphql.worker.js', asset('graphql.worker.js', graphqlWorker)],
      ['json.worker.js', asset('json.worker.js', jsonWorker)],
    ]),
  );
}

/**
 * GraphiQL as files of our own origin, built by its publisher for use without a network. Nine megabytes of source text,
 * so it is read when the first person opens the playground, not when the gateway starts.
 */
export const graphiqlAssets = (): Promise<AssetFolder> => (loaded ??= load());
