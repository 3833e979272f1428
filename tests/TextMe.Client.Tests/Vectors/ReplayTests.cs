using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.Client.Tests.Vectors;

/// <summary>
/// Every vector of every operation, replayed by the client and by the endpoint in XML and in JSON. <c>TEXTME_ACCEPT_SNAPSHOTS=1</c> writes the files anew; read
/// them against the fact sheet then.
/// </summary>
public sealed class ReplayTests : IClassFixture<ReplayTests.Files>
{
    public static TheoryData<string, string, WireFormat> Vectors => VectorTable.Where(static _ => true);

    [Theory]
    [MemberData(nameof(Vectors))]
    public async Task The_request_is_exactly_what_the_client_writes(string operation, string name, WireFormat format)
    {
        Vector vector = VectorTable.Find(operation, name);

        AssertSame(vector.Read("request", format), await vector.WriteRequestAsync(format));
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public async Task The_client_reads_the_reply(string operation, string name, WireFormat format)
    {
        Vector vector = VectorTable.Find(operation, name);

        Outcome outcome = await vector.ReadReplyAsync(vector.Read("reply", format), format);

        Assert.Equal((vector.Class, Content.Of(vector.Reply)), (outcome.Class, Content.Of(outcome.Value)));
        Assert.Equal(vector.Status, outcome.Status ?? 0);
        if (vector.Reply is null)
        {
            Assert.Equal(vector.Message, outcome.Message);
            Assert.Equal(ApiOperation.All[operation].ReturnsResult ? null : ExceptionOf(vector.Class), outcome.Exception);
        }
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public async Task The_endpoint_reads_the_request_and_writes_exactly_the_reply(string operation, string name, WireFormat format)
    {
        Vector vector = VectorTable.Find(operation, name);
        var api = new ScriptedApi(vector);

        byte[] reply = await Vector.AnswerAsync(api, vector.Read("request", format), format);

        Assert.Equal(Content.Of(vector.IsBroken ? null : vector.Request), Content.Of(api.Received));
        AssertSame(vector.Read("reply", format), reply);
    }

    [Fact]
    public void Every_file_is_replayed_and_no_vector_lacks_one()
    {
        foreach (string operation in ApiOperation.All.Keys.Where(static name => name != "getApiToken"))
        {
            string[] expected = [.. VectorTable.All.Where(vector => vector.Operation == operation)
                .SelectMany(static _ => new[] { "request", "reply" }, static (vector, kind) => (vector.Case, kind))
                .SelectMany(static _ => Enum.GetValues<WireFormat>(), static (file, format) => VectorFiles.NameOf(file.Case, file.kind, format))];

            Assert.Equal(expected.Order(StringComparer.Ordinal), VectorFiles.NamesOf(operation).Order(StringComparer.Ordinal));
        }

        Assert.Equal(ApiOperation.All.Keys.Order(StringComparer.Ordinal), VectorFiles.Operations.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_operation_has_a_success_and_every_status_a_vector()
    {
        IEnumerable<string> succeeding = VectorTable.All.Where(static vector => vector.Class == StatusClass.Success).Select(static vector => vector.Operation);
        IEnumerable<int> statuses = VectorTable.All.Select(static vector => vector.Status).Concat(VectorCase.All.Values.Select(static vector => vector.Status));

        Assert.Equal(ApiOperation.All.Keys.Except(["getApiToken"]).Order(StringComparer.Ordinal), succeeding.Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(Declared(typeof(ApiStatus)).Except(statuses));

        // Whatever an attribute says an endpoint answers, it answers in a vector.
        foreach (ApiOperation operation in ApiOperation.All.Values.Where(static operation => operation.Name != "getApiToken"))
        {
            OperationAttribute declared = operation.Declaration;
            IEnumerable<int> own = [.. declared.SuccessStatuses, .. declared.PartialStatuses, .. declared.RejectedStatuses, .. declared.QuotaStatuses,
                .. declared.TransientStatuses, .. declared.DoneStatuses];
            Assert.Empty(own.Except(VectorTable.All.Where(vector => vector.Operation == operation.Name).Select(static vector => vector.Status)));
        }
    }

    private static IEnumerable<int> Declared(Type constants) =>
        constants.GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => Convert.ToInt32(field.GetValue(null), CultureInfo.InvariantCulture));

    private static Type ExceptionOf(StatusClass statusClass) => statusClass switch
    {
        StatusClass.Credentials => typeof(CredentialsException),
        StatusClass.Quota => typeof(QuotaException),
        _ => typeof(ApiException),
    };

    // As text first: a difference is then shown in words.
    private static void AssertSame(byte[] expected, byte[] actual)
    {
        Assert.Equal(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(actual));
        Assert.Equal(expected, actual);
    }

    /// <summary>Writes the files before the first test where they are to be accepted.</summary>
    public sealed class Files : IAsyncLifetime
    {
        public async Task InitializeAsync()
        {
            foreach (Vector vector in VectorFiles.AreAccepted ? VectorTable.All : [])
            {
                foreach (WireFormat format in Enum.GetValues<WireFormat>())
                {
                    byte[] request = await vector.WriteRequestAsync(format);
                    VectorFiles.Write(vector.Operation, vector.Case, "request", format, request);
                    VectorFiles.Write(vector.Operation, vector.Case, "reply", format, await Vector.AnswerAsync(new ScriptedApi(vector), request, format));
                }
            }
        }

        public Task DisposeAsync() => Task.CompletedTask;
    }
}
