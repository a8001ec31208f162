// Before the first paint: says that scripts run, and applies a person's stored appearance. Storage may be blocked or
// hold anything.
(() => {
  document.documentElement.setAttribute('data-scripted', '');
  try {
    const stored = JSON.parse(localStorage.getItem('chuangcheng-preferences') || '{}').state || {};
    const root = document.documentElement;
    const isKnown = /^(light|dark|contrast)$/.test(stored.theme);
    if (isKnown || stored.care === true) root.setAttribute('data-theme', isKnown ? stored.theme : 'contrast');
    if (stored.care === true) root.setAttribute('data-care', 'on');
  } catch (_) {
    // Without storage the page looks as the system asks.
  }
})();
