// In a copy that was opened from a file: what scripts ask for comes as a script, what they link to is a file.
globalThis.portalFile = (address) =>
  new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.onload = () => {
      const data = globalThis.portalData; // of this script: a browser tells its end before it runs another
      script.remove();
      resolve({ ok: true, json: async () => data });
    };
    script.onerror = reject;
    script.src = `${address}.js`;
    document.head.append(script);
  });
addEventListener(
  "click",
  ({ target }) => {
    const link = target instanceof Element ? target.closest("a[href]") : null;
    if (link?.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
  },
  true,
);
