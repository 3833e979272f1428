using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TextMe.Generator.Parsing;

/// <summary>
/// Where a member is declared: a property or field, the constructor parameter that sets it, or both; attributes may stand on either.
/// </summary>
internal sealed record MemberSource(string Name, ITypeSymbol Type, ISymbol? Member, IParameterSymbol? Parameter)
{
    /// <summary>What errors point at.</summary>
    public ISymbol Symbol => Member ?? Parameter!;

    public Location? Location => Symbol.Locations.Length > 0 ? Symbol.Locations[0] : null;

    public IEnumerable<AttributeData> Attributes =>
        new[] { Member, Parameter }.Where(static s => s is not null).SelectMany(static s => s!.GetAttributes());

    public AttributeData? Find(string metadataName) => Member?.Find(metadataName) ?? Parameter?.Find(metadataName);

    public bool Has(string metadataName) => Find(metadataName) is not null;
}
