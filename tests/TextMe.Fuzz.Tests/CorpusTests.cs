using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace TextMe.Fuzz.Tests;

/// <summary>Inputs that are all refused at their first byte would prove nothing.</summary>
public sealed class CorpusTests
{
    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public void Every_target_is_reached_by_a_document_of_the_corpus(WireFormat format)
    {
        IReadOnlyList<byte[]> corpus = Corpus.Of(format);

        Assert.All(AllTargets.Of(format), target => Assert.Contains(corpus, document => IsRead(target, document)));
        Assert.All(corpus, document => Assert.Contains(AllTargets.Of(format), target => IsRead(target, document)));
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public void Many_inputs_are_still_documents_and_many_are_not(WireFormat format)
    {
        var mutator = new Mutator(format, Corpus.Of(format));
        Target skip = AllTargets.Named($"Skip.{format}");

        int read = Enumerable.Range(0, 2_000).Count(i => IsRead(skip, mutator.Create(1, i)));

        Assert.InRange(read, 200, 1_800);
    }

    private static bool IsRead(Target target, byte[] document)
    {
        try
        {
            target.Read(document);
            return true;
        }
        catch (TextMeException)
        {
            return false;
        }
    }
}
