/** A page that tries everything that a page of ours may not do. It is served by the app as its own script. */
export const attackPage: Record<string, string> = {
  'index.html': `<!doctype html><html lang="en"><title>Attack</title>
    <meta property="csp-nonce" nonce="csp-nonce-of-this-answer">
    <style nonce="csp-nonce-of-this-answer">h1 { color: rgb(1, 2, 3) }</style>
    <style>h1 { font-size: 99px }</style>
    <script>window.inline = true</script>
    <h1 style="letter-spacing: 9px" onclick="window.handler = true">Attack</h1>
    <script type="module" src="./attack.js"></script>`,
  'attack.js': `
    const log = { violations: [], tried: {}, told: [] };
    window.log = log;
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      log.violations.push(effectiveDirective + ' ' + blockedURI));
    csp.listen((event) => {
      log.told.push(event);
      if (event.kind === 'closing') void csp.call('window.may-close', {});
    });
    const attempts = {
      eval: () => eval('1'),
      function: () => new Function('return 1')(),
      timeout: () => setTimeout('window.timed = true', 0),
      handler: () => document.querySelector('h1').click(),
      styled: () => document.querySelector('h1').setAttribute('style', 'letter-spacing: 8px'),
      script: () => append('script', { src: to('script.js') }),
      inline: () => append('script', { textContent: 'window.appended = true' }),
      image: () => append('img', { src: to('image.png') }),
      style: () => append('link', { rel: 'stylesheet', href: to('style.css') }),
      prefetch: () => append('link', { rel: 'prefetch', href: to('prefetch') }),
      preconnect: () => append('link', { rel: 'preconnect', href: to('') }),
      frame: () => append('iframe', { src: to('frame') }),
      srcdoc: () => append('iframe', { srcdoc: '<script>parent.framed = true</script>' }),
      object: () => append('object', { data: to('object') }),
      form: () => { const form = append('form', { action: to('form'), method: 'post' }); form.submit(); },
      base: () => append('base', { href: to('') }),
      media: () => append('video', { src: to('video.webm') }),
      fetch: () => fetch(to('fetch')),
      own: () => fetch('app://bundle/index.html'),
      file: () => fetch('file:///etc/passwd'),
      xhr: () => { const x = new XMLHttpRequest(); x.open('GET', to('xhr')); x.send(); },
      beacon: () => navigator.sendBeacon(to('beacon'), 'x'),
      socket: () => new WebSocket(to('socket').replace('http', 'ws')),
      events: () => new EventSource(to('events')),
      worker: () => new Worker(to('worker.js')),
      blob: () => new Worker(URL.createObjectURL(new Blob(['1']))),
      import: () => import(to('module.js')),
      wasm: () => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
      open: () => { if (window.open(to('window'))) throw new Error('opened'); throw new Error('refused'); },
      rtc: async () => {
        const turn = { urls: 'turn:127.0.0.1:' + port + '?transport=tcp', username: 'x', credential: 'x' };
        const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:' + port }, turn] });
        peer.createDataChannel('x');
        await peer.setLocalDescription(await peer.createOffer());
      },
      geolocation: () => new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no)),
      camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
      screen: () => navigator.mediaDevices.getDisplayMedia({ video: true }),
      clipboard: () => navigator.clipboard.readText(),
      notification: async () => { if (await Notification.requestPermission() !== 'granted') throw new Error('refused'); },
      midi: () => navigator.requestMIDIAccess({ sysex: true }),
      service: () => navigator.serviceWorker.register('./attack.js'),
      node: () => require('node:fs'),
      process: () => process.versions,
      ipc: () => electron.ipcRenderer,
      bridge: () => { csp.call = () => 'mine'; csp.more = 1; if (csp.call !== window.csp.call || csp.more) throw new Error('changed'); throw new Error('refused'); },
    };
    let port;
    const to = (path) => 'http://127.0.0.1:' + port + '/' + path;
    const append = (name, members) => document.body.appendChild(Object.assign(document.createElement(name), members));
    window.attack = async (given) => {
      port = given;
      // What drives this test may call eval even where a page may not, until its call has returned.
      await new Promise((then) => setTimeout(then, 0));
      for (const [name, attempt] of Object.entries(attempts)) {
        try {
          const late = new Promise((_, no) => setTimeout(() => no(new Error('no answer')), 400));
          await Promise.race([attempt(), late]);
          log.tried[name] = 'nothing was thrown';
        } catch (error) {
          log.tried[name] = 'refused';
        }
      }
      await new Promise((then) => setTimeout(then, 500));
      return log;
    };
    const link = (to, members = {}) => append('a', { href: to, ...members }).click();
    const ways = [
      (to) => { location.href = to; },
      (to) => location.assign(to),
      (to) => location.replace(to),
      (to) => link(to),
      (to) => link(to, { target: '_blank' }),
      (to) => link(to, { target: '_blank', rel: 'opener' }),
      (to) => link(to, { download: 'x' }),
      (to) => window.open(to, '_self'),
      (to) => window.open(to, 'another', 'popup'),
      (to) => append('iframe', { name: 'inner' }) && window.open(to, 'inner'),
    ];
    window.leave = async (to) => {
      for (const way of ways) {
        try { way(to); } catch {}
        await new Promise((then) => setTimeout(then, 60));
      }
      return ways.length;
    };
    document.title = 'Ready';`,
};
