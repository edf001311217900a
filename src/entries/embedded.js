// Runs before the first paint of a rehearsal's own page: with `?embed` in its address it is shown without the site around
// it. Apart from head.js: no other page has this view.
if (new URLSearchParams(location.search).has('embed')) document.documentElement.classList.add('embedded');
