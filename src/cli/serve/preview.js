// Loads the page again when the preview has another version. The address line, the place on the page
// and the language stay as they are.
"use strict";
{
  const shown = document.currentScript.dataset.number;
  const news = new EventSource("/_veiviser/news");
  news.onmessage = (message) => {
    if (message.data !== shown) {
      news.close();
      location.reload();
    }
  };
}
