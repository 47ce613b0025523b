// Shows the description of the interface. Everything comes from this site, and nothing is validated elsewhere.
const place = document.getElementById("api");
window.SwaggerUIBundle({
    url: place.dataset.description,
    domNode: place,
    deepLinking: true,
    validatorUrl: null,
    defaultModelsExpandDepth: 0,
});
