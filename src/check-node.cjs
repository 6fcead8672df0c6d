// Runs before everything else (npm's "pre" scripts), in a form that any Node understands: an old one says so in a sentence.
var parts = process.versions.node.split('.').map(Number);
if (parts[0] < 20 || (parts[0] === 20 && parts[1] < 19)) {
  console.error(
    'Falubusz needs Node 20.19 or newer, this is ' +
      process.versions.node +
      '; install a newer one from https://nodejs.org.',
  );
  process.exit(1);
}
