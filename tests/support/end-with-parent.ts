// Loaded before the server under test: when the test that started it is gone, however it went, the server stops too.
process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM'));
process.stdin.resume();
if ('unref' in process.stdin) process.stdin.unref();

export {};
