using System;
using System.Collections.Generic;
using System.Linq;
using TextMe.Client.Tests.Vectors.Cases;
using Xunit;

namespace TextMe.Client.Tests.Vectors;

/// <summary>Every vector but those of <c>getApiToken</c>, which are answered by the emulator: <see cref="VectorCase"/>.</summary>
internal static class VectorTable
{
    public static IReadOnlyList<Vector> All { get; } =
    [
        .. AccountVectors.All,
        .. BlockListVectors.All,
        .. CampaignVectors.All,
        .. ContactListVectors.All,
        .. MessageVectors.All,
        .. BulkVectors.All,
        .. OtpVectors.All,
        .. PushVectors.All,
        .. ReportVectors.All,
        .. SenderVectors.All,
        .. SubAccountVectors.All,
    ];

    public static Vector Find(string operation, string name) => All.Single(vector => (vector.Operation, vector.Case) == (operation, name));

    /// <summary>A request of an operation that is in order.</summary>
    public static object RequestOf(string operation) =>
        operation == "getApiToken" ? Requests.For("acme", TokenAction.Current) : All.First(vector => vector.Operation == operation && !vector.IsBroken).Request;

    public static TheoryData<string, string, WireFormat> Where(Func<Vector, bool> predicate)
    {
        var data = new TheoryData<string, string, WireFormat>();
        foreach (Vector vector in All.Where(predicate))
        {
            data.Add(vector.Operation, vector.Case, WireFormat.Xml);
            data.Add(vector.Operation, vector.Case, WireFormat.Json);
        }

        return data;
    }
}
