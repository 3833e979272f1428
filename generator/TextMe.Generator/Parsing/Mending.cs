using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TextMe.Generator.Parsing;

/// <summary>The changes of text that resolve an issue. They travel with the diagnostic, for a code fix to make them.</summary>
/// <param name="Title">What the fix is called.</param>
/// <param name="Edits">What is put where.</param>
internal sealed record Mending(string Title, params (Location Place, string Text)[] Edits)
{
    public IEnumerable<Location> Locations => Edits.Select(static e => e.Place);

    public ImmutableDictionary<string, string?> Properties
    {
        get
        {
            ImmutableDictionary<string, string?>.Builder properties = ImmutableDictionary.CreateBuilder<string, string?>();
            properties.Add("Title", Title);
            for (int i = 0; i < Edits.Length; i++)
            {
                properties.Add("Text" + i.ToString(CultureInfo.InvariantCulture), Edits[i].Text);
            }

            return properties.ToImmutable();
        }
    }
}
