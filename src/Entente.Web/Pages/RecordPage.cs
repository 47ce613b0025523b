using Entente.Answers;
using Entente.Web.Asking;
using Entente.Web.Texts;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Entente.Web.Pages;

/// <summary>What every page and part of a page has at hand: what is asked, the record that answers, and the reader's words.</summary>
public abstract class RecordPage : ComponentBase
{
    /// <summary>The request's question.</summary>
    [Inject]
    protected CurrentQuestion Question { get; set; } = null!;

    /// <summary>The texts of the interface, by their English words.</summary>
    [Inject]
    protected IStringLocalizer<InterfaceText> T { get; set; } = null!;

    /// <summary>Dates and numbers by the reader's locale.</summary>
    [Inject]
    protected Said Said { get; set; } = null!;

    /// <summary>What is asked.</summary>
    protected Asked Asked => Question.Asked;

    /// <summary>The record that answers.</summary>
    protected Record Record => Question.Record;
}
