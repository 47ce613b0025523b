namespace Entente.Web.Texts;

/// <summary>
/// Names the texts of the interface for the framework's localisation. A text is found by its English words, which stand in the pages
/// themselves; the other languages stand beside this file, one to a <c>.resx</c>.
/// </summary>
public sealed class InterfaceText;
