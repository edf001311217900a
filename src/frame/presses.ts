// What presses with a pointer need, beyond what the browser does by itself.
import './close-beside.ts';
import './given-focus.ts';
