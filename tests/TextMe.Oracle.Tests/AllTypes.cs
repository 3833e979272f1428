using System.Collections.Generic;
using System.Linq;
using TextMe.Tests.Oracles.Harness;
using TextMe.Tests.Oracles.Types;
using Xunit;

namespace TextMe.Tests.Oracles;

/// <summary>With random values of many types, what we write the serializers of .NET read as the same, and the other way round.</summary>
public sealed class AllTypes
{
    private static readonly Dictionary<string, OracleCase> s_cases = new OracleCase[][]
    {
        [.. ScalarTypes.Cases],
        [.. EnumTypes.Cases],
        [.. TextTypes.Cases],
        [.. AttributeTypes.Cases],
        [.. ListTypes.Cases],
        [.. ShapeTypes.Cases],
        [.. NamespaceTypes.Cases],
        [.. ConditionTypes.Cases],
        [.. ChoiceTypes.Cases],
        [.. DerivedTypes.Cases],
        [.. DictionaryTypes.Cases],
        [.. GenericTypes.Cases],
        [.. NilTypes.Cases],
        [.. NumberTypes.Cases],
        [.. UnknownContentTypes.Cases],
        [.. DocumentTypes.Cases],
    }.SelectMany(static c => c).ToDictionary(static c => c.Name);

    public static TheoryData<string> Names => [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Means_the_same_to_XmlSerializer(string type) => s_cases[type].CheckXml();

    [Theory]
    [MemberData(nameof(Names))]
    public void Means_the_same_to_System_Text_Json(string type) => s_cases[type].CheckJson();

    [Theory]
    [MemberData(nameof(Names))]
    public void Means_the_same_in_both_formats(string type) => s_cases[type].CheckBoth();
}
