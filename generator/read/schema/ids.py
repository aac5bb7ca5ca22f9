"""Values that are ids of what has a file or an entry of its own, by where it stands."""

from typing import Annotated

from generator.read.schema.values import Text
from generator.read.schema.written import Way, Written

RegionOf = Annotated[Text, Written(Way.ID, of="regions")]
IndicatorOf = Annotated[Text, Written(Way.ID, of="statistics")]
ArticleOf = Annotated[Text, Written(Way.ID, of="news")]
TopicOf = Annotated[Text, Written(Way.ID, of="vocabularies/topics.yml")]
SerialOf = Annotated[Text, Written(Way.ID, of="vocabularies/serials.yml")]
AuthorOf = Annotated[Text, Written(Way.ID, of="vocabularies/authors.yml")]
IssuerOf = Annotated[Text, Written(Way.ID, of="vocabularies/issuers.yml")]
TypeOf = Annotated[Text, Written(Way.ID, of="vocabularies/types.yml")]
